package org.consilium.institution.boundary.school;

import java.util.List;
import java.util.Objects;
import org.consilium.institution.control.school.NamedDiscipline;

/**
 * All that a school calls disciplines.
 *
 * @param version of the school as it was seen
 */
public record DisciplineNamesRequest(long version, List<NamedDisciplineView> names) {

  List<NamedDiscipline> named() {
    return Objects.requireNonNullElse(names, List.<NamedDisciplineView>of()).stream()
        .filter(Objects::nonNull)
        .map(each -> new NamedDiscipline(each.name(), each.code()))
        .toList();
  }
}
