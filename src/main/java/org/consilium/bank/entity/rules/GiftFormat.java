package org.consilium.bank.entity.rules;

import java.util.Locale;
import java.util.Optional;

/** How a text is written, as its marker in brackets says; without one it is Moodle's own format. */
enum GiftFormat {
  /** HTML in which line ends are spaces. */
  HTML,
  /** HTML in which line ends stay. */
  MOODLE,
  /** Text as it is. */
  PLAIN,
  /** Text with marks, which stay, and HTML, which does not. */
  MARKDOWN;

  String marker() {
    return "[" + name().toLowerCase(Locale.ROOT) + "]";
  }

  static Optional<GiftFormat> of(String raw) {
    for (GiftFormat format : values()) {
      String marker = format.marker();
      if (raw.regionMatches(true, 0, marker, 0, marker.length())) {
        return Optional.of(format);
      }
    }
    return Optional.empty();
  }
}
