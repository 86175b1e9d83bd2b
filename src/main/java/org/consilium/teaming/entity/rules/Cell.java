package org.consilium.teaming.entity.rules;

import java.util.UUID;

/** Students of one discipline and one school: for formation they are alike. */
record Cell(String discipline, UUID institution) {

  static Cell of(FormationStudent student) {
    return new Cell(student.discipline(), student.institution());
  }
}
