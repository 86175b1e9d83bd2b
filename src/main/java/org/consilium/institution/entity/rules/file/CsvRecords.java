package org.consilium.institution.entity.rules.file;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;

/**
 * Takes a CSV text apart after RFC 4180, one record at a time, with CRLF, LF or CR as line ends. A
 * quote inside a field that does not begin with one is an ordinary character.
 */
final class CsvRecords implements Iterator<CsvRecord> {

  /** More fields than that are read over: no roster has them, and memory is finite. */
  static final int MOST_FIELDS = 100;

  private static final char QUOTE = '"';

  private final String text;
  private final char separator;
  private int at;
  private int line = 1;
  private String flaw;

  CsvRecords(String text, char separator) {
    this.text = text;
    this.separator = separator;
  }

  @Override
  public boolean hasNext() {
    return at < text.length();
  }

  @Override
  public CsvRecord next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int firstLine = line;
    flaw = null;
    List<CsvField> fields = new ArrayList<>();
    fields.add(field());
    while (hasNext() && text.charAt(at) == separator) {
      at++;
      CsvField field = field();
      if (fields.size() < MOST_FIELDS) {
        fields.add(field);
      }
    }
    skipLineEnd();
    return new CsvRecord(firstLine, List.copyOf(fields), flaw);
  }

  private CsvField field() {
    int fieldLine = line;
    if (hasNext() && text.charAt(at) == QUOTE) {
      at++;
      return new CsvField(quoted(fieldLine), fieldLine);
    }
    return new CsvField(untilSeparator(), fieldLine);
  }

  private String quoted(int openedIn) {
    StringBuilder content = new StringBuilder();
    while (hasNext()) {
      char character = text.charAt(at);
      if (character != QUOTE) {
        content.append(character);
        pass();
      } else if (text.startsWith("\"\"", at)) {
        content.append(QUOTE);
        at += 2;
      } else {
        at++;
        requireEndOfField();
        return content.toString();
      }
    }
    flaw = "A quoted field begins in line " + openedIn + " and never ends: a quote is missing.";
    return content.toString();
  }

  private void requireEndOfField() {
    if (!untilSeparator().isBlank()) {
      flaw = "There is text behind a closing quote: quotes inside a quoted field are doubled.";
    }
  }

  private String untilSeparator() {
    int from = at;
    while (hasNext() && text.charAt(at) != separator && !isLineEnd()) {
      at++;
    }
    return text.substring(from, at);
  }

  private boolean isLineEnd() {
    return text.charAt(at) == '\n' || text.charAt(at) == '\r';
  }

  private void skipLineEnd() {
    if (text.startsWith("\r\n", at)) {
      at++;
    }
    if (hasNext()) {
      pass();
    }
  }

  /** Goes one character on and counts the line when it ends with this character. */
  private void pass() {
    boolean ends =
        text.charAt(at) == '\n' || (text.charAt(at) == '\r' && !text.startsWith("\r\n", at));
    line += ends ? 1 : 0;
    at++;
  }
}
