package org.consilium.readiness.control.onpaper;

import java.util.List;

/**
 * What a sheet of paper says.
 *
 * @param edition the mark that is printed on it
 * @param marks by question letters in the order of attempts; empty where nothing is marked
 * @param correction null unless it may replace what is stored
 */
public record SheetOnPaper(String edition, List<String> marks, Correction correction) {

  /**
   * The leave to replace what is stored.
   *
   * @param seen what was stored when the person decided so, by question
   */
  public record Correction(String reason, List<String> seen) {}

  boolean corrects() {
    return correction != null;
  }

  String reason() {
    return corrects() ? correction.reason().strip() : null;
  }
}
