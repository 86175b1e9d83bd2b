package org.consilium.course.boundary;

import org.consilium.institution.PeoplePlan;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is wrong with a file, and where.
 *
 * @param line from 1; 0 when it is the file as a whole
 * @param column the header as it stands in the file; null when it is the whole line
 */
public record FileFaultView(int line, @Schema(nullable = true) String column, String reason) {

  static FileFaultView of(PeoplePlan.Fault fault) {
    return new FileFaultView(
        fault.line(), fault.column().isEmpty() ? null : fault.column(), fault.reason());
  }
}
