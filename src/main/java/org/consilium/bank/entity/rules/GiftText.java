package org.consilium.bank.entity.rules;

import static java.util.stream.Collectors.joining;

import org.consilium.bank.entity.rules.plaintext.HtmlText;

/**
 * A text of a question made plain: escapes resolved, HTML gone.
 *
 * @param format in which it was written
 * @param text lines without white space around, at most one empty line between two
 * @param picture whether a picture, sound or other embedded thing was lost
 */
record GiftText(GiftFormat format, String text, boolean picture) {

  private static final String ESCAPABLE = "\\~=#{}:";

  /**
   * Makes a text plain in which line ends are kept where its format keeps them.
   *
   * @param raw as written, escapes and format marker included
   * @param byDefault the format when no marker says otherwise
   */
  static GiftText ofLines(String raw, GiftFormat byDefault) {
    String stripped = raw.strip();
    GiftFormat format = GiftFormat.of(stripped).orElse(byDefault);
    boolean marked = GiftFormat.of(stripped).isPresent();
    String content = unescaped(marked ? stripped.substring(format.marker().length()) : stripped);
    if (format == GiftFormat.PLAIN) {
      return new GiftText(format, tidy(content), false);
    }
    HtmlText html = HtmlText.of(content, format != GiftFormat.HTML);
    boolean drawn = format == GiftFormat.MARKDOWN && content.contains("![");
    return new GiftText(format, tidy(html.plain()), drawn || html.hasPicture());
  }

  /** The same for a text in which line ends of the file are spaces; only {@code \n} ends a line. */
  static GiftText ofWrapped(Slice part, GiftFormat byDefault) {
    return ofLines(part.raw().lines().map(String::strip).collect(joining(" ")), byDefault);
  }

  /** A text that stands in one line, such as a title. */
  static String oneLine(Slice part) {
    return unescaped(part.raw()).lines().map(String::strip).collect(joining(" ")).strip();
  }

  private static String unescaped(String raw) {
    StringBuilder text = new StringBuilder(raw.length());
    for (int at = 0; at < raw.length(); at++) {
      char next = at + 1 < raw.length() ? raw.charAt(at + 1) : ' ';
      if (raw.charAt(at) == Slice.ESCAPE && next == 'n') {
        text.append('\n');
        at++;
      } else if (raw.charAt(at) == Slice.ESCAPE && ESCAPABLE.indexOf(next) >= 0) {
        text.append(next);
        at++;
      } else {
        text.append(raw.charAt(at));
      }
    }
    return text.toString();
  }

  private static String tidy(String text) {
    StringBuilder tidy = new StringBuilder();
    boolean gap = false;
    for (String line : text.replace('\t', ' ').lines().map(String::strip).toList()) {
      if (line.isEmpty()) {
        gap = !tidy.isEmpty();
      } else {
        tidy.append(tidy.isEmpty() ? "" : gap ? "\n\n" : "\n").append(line);
        gap = false;
      }
    }
    return tidy.toString();
  }
}
