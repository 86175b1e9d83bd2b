package org.consilium.platform.text;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Cells of a CSV file that spreadsheet programs read as what they are.
 *
 * <p>Quoting follows RFC 4180, section 2: a cell with a separator, a quote or a line end stands in
 * double quotes, quotes inside are doubled, and lines end with CRLF. The semicolon counts as a
 * separator too, since spreadsheets of many countries read it so.
 *
 * <p>A text that a spreadsheet would take for a formula gets an apostrophe in front and stands in
 * quotes, as the OWASP page "CSV Injection" advises: one that begins with {@code = + - @}, tab,
 * carriage return or line feed. Full-width and other compatible forms of these signs count too, and
 * white space or invisible characters before the sign do not hide it. A plain number is no formula
 * and stays a number, also a negative one.
 */
public final class CsvCell {

  private static final Pattern NUMBER = Pattern.compile("-?\\d{1,15}(\\.\\d{1,15})?");
  private static final Pattern NEEDS_QUOTES = Pattern.compile("[,;\"\\r\\n\\t]|^\\s|\\s$");
  private static final String FORMULA_SIGNS = "=+-@";
  private static final String BREAKING = "\t\r\n";

  private CsvCell() {}

  /** The cell for a text; empty for null. */
  public static String text(String text) {
    if (text == null || NUMBER.matcher(text).matches()) {
      return text == null ? "" : text;
    }
    boolean guarded = looksLikeFormula(text);
    boolean quoted = guarded || NEEDS_QUOTES.matcher(text).find();
    String content = guarded ? "'" + text : text;
    return quoted ? '"' + content.replace("\"", "\"\"") + '"' : content;
  }

  /** The cell for a number, with a point and without exponent; empty for null. */
  public static String number(BigDecimal number) {
    return number == null ? "" : number.toPlainString();
  }

  /** One line of the file from finished cells, with its end. */
  public static String line(List<String> cells) {
    return String.join(",", cells) + "\r\n";
  }

  private static boolean looksLikeFormula(String text) {
    if (!text.isEmpty() && BREAKING.indexOf(text.charAt(0)) >= 0) {
      return true;
    }
    return text.codePoints()
        .filter(character -> !isInvisible(character))
        .mapToObj(Character::toString)
        .findFirst()
        .map(first -> Normalizer.normalize(first, Normalizer.Form.NFKC))
        .filter(first -> FORMULA_SIGNS.indexOf(first.charAt(0)) >= 0)
        .isPresent();
  }

  private static boolean isInvisible(int character) {
    return Character.isWhitespace(character)
        || Character.isSpaceChar(character)
        || Character.isISOControl(character)
        || Character.getType(character) == Character.FORMAT;
  }
}
