package org.consilium.caseboard.entity.rules.file;

import static java.util.stream.Collectors.joining;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What people typed, inside a Markdown document: it stays text, whatever it looks like. A backslash
 * before punctuation is that punctuation in every dialect (CommonMark 0.31, 2.4).
 */
final class MarkdownText {

  private static final Pattern LINE_END = Pattern.compile("\\R");
  private static final Pattern BLANK_LINES = Pattern.compile("\\R\\s*\\R");
  private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}&&[^\\t\\n\\r\\u0085]]");

  /** Marks that mean something anywhere in a line, in CommonMark or in a common dialect. */
  private static final Pattern MARK = Pattern.compile("[\\\\`*_\\[\\]{}<>&|~$^@#]");

  /** Marks that mean something before the first word, there too for spreadsheets. */
  private static final Pattern AT_START = Pattern.compile("^([-+=:%]|\\d{1,9}(?=[.)]))");

  private static final Pattern NUMBER = Pattern.compile("\\d+");

  private MarkdownText() {}

  /** All in one line. */
  static String line(String text) {
    return escaped(LINE_END.matcher(text).replaceAll(" "));
  }

  /**
   * Line by line as it was typed, empty lines as one.
   *
   * @param indent before every line but the first
   */
  static String block(String text, String indent) {
    return Stream.of(BLANK_LINES.split(text))
        .map(paragraph -> paragraph(paragraph, indent))
        .filter(paragraph -> !paragraph.isEmpty())
        .collect(joining("\n\n" + indent));
  }

  private static String paragraph(String text, String indent) {
    return LINE_END
        .splitAsStream(text)
        .map(MarkdownText::escaped)
        .filter(line -> !line.isEmpty())
        .collect(joining("\\\n" + indent));
  }

  private static String escaped(String line) {
    String visible = INVISIBLE.matcher(line).replaceAll("").replace('\t', ' ').strip();
    return AT_START
        .matcher(MARK.matcher(visible).replaceAll("\\\\$0"))
        .replaceFirst(
            start ->
                NUMBER.matcher(start.group()).matches()
                    ? start.group() + "\\\\"
                    : "\\\\" + start.group());
  }
}
