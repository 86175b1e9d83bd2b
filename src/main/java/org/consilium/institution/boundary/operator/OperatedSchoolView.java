package org.consilium.institution.boundary.operator;

import java.util.UUID;
import org.consilium.institution.control.operator.OperatedSchool;

/**
 * A school as the operator knows it.
 *
 * @param disabled whether nobody of it may sign in
 * @param orphaned whether it has no administrator who can sign in
 * @param version to be sent back with changed names
 */
public record OperatedSchoolView(
    UUID id,
    String name,
    String shortName,
    String timeZone,
    boolean disabled,
    boolean orphaned,
    long version) {

  static OperatedSchoolView of(OperatedSchool school) {
    return new OperatedSchoolView(
        school.id(),
        school.name(),
        school.shortName(),
        school.timeZone(),
        school.disabled(),
        school.orphaned(),
        school.version());
  }
}
