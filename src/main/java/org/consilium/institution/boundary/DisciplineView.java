package org.consilium.institution.boundary;

import org.consilium.institution.Discipline;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A discipline as the reader's school knows it.
 *
 * @param ownName what the school calls it, where it has one name for it
 */
public record DisciplineView(
    String code,
    String name,
    String letter,
    String shape,
    @Schema(nullable = true) String ownName) {

  static DisciplineView of(Discipline discipline, String ownName) {
    return new DisciplineView(
        discipline.code(), discipline.name(), discipline.letter(), discipline.shape(), ownName);
  }
}
