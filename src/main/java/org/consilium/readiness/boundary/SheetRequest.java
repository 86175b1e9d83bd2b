package org.consilium.readiness.boundary;

import java.util.List;
import org.consilium.readiness.control.onpaper.SheetOnPaper;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a sheet of paper says.
 *
 * @param edition the mark printed on it
 * @param marks by question the letters in the order of attempts
 * @param correction null unless it may replace what is stored
 */
public record SheetRequest(
    String edition, List<String> marks, @Schema(nullable = true) CorrectionRequest correction) {

  /**
   * The leave to replace what is stored.
   *
   * @param seen what was stored then, by question
   */
  public record CorrectionRequest(String reason, List<String> seen) {}

  SheetOnPaper toSheet() {
    return new SheetOnPaper(
        edition,
        marks,
        correction == null
            ? null
            : new SheetOnPaper.Correction(correction.reason(), correction.seen()));
  }
}
