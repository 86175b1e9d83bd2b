package org.consilium.institution.boundary.school;

import org.consilium.institution.control.school.NamedDiscipline;

/** What a school calls a discipline, and the common code. */
public record NamedDisciplineView(String name, String code) {

  static NamedDisciplineView of(NamedDiscipline named) {
    return new NamedDisciplineView(named.name(), named.code());
  }
}
