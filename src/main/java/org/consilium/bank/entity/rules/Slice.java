package org.consilium.bank.entity.rules;

/**
 * A part of a question that knows where in the file it stands. Characters behind a backslash are
 * not found by searching: they stand for themselves.
 *
 * @param from offset in the block
 * @param to offset behind the last character
 */
record Slice(GiftBlock block, int from, int to) {

  static final char ESCAPE = '\\';

  /** The text as written, escapes included. */
  String raw() {
    return block.text().substring(from, to);
  }

  boolean isEmpty() {
    return from >= to;
  }

  /** The line of the file, from 1. */
  int line() {
    return block.lineAt(from).number();
  }

  /** The place in the line, from 1. */
  int column() {
    return from - block.lineAt(from).offset() + 1;
  }

  Slice strip() {
    int first = from;
    int last = to;
    while (first < last && Character.isWhitespace(at(first))) {
      first++;
    }
    while (last > first && Character.isWhitespace(at(last - 1))) {
      last--;
    }
    return new Slice(block, first, last);
  }

  /** The part before an offset of the block. */
  Slice until(int offset) {
    return new Slice(block, from, offset);
  }

  /** The part from an offset of the block on. */
  Slice since(int offset) {
    return new Slice(block, Math.min(offset, to), to);
  }

  boolean startsWith(String text) {
    return block.text().startsWith(text, from) && from + text.length() <= to;
  }

  boolean has(String text) {
    return find(text) >= 0;
  }

  /** The offset in the block of a text that is not escaped, or -1. */
  int find(String text) {
    for (int at = from; at + text.length() <= to; at += step(at)) {
      if (block.text().startsWith(text, at)) {
        return at;
      }
    }
    return -1;
  }

  /** The offset in the block of the first of these characters that is not escaped, or -1. */
  int findAny(String characters) {
    for (int at = from; at < to; at += step(at)) {
      if (characters.indexOf(at(at)) >= 0) {
        return at;
      }
    }
    return -1;
  }

  /** Like {@link #find} for the last occurrence. */
  int findLast(String text) {
    int last = -1;
    for (int at = from; at + text.length() <= to; at += step(at)) {
      last = block.text().startsWith(text, at) ? at : last;
    }
    return last;
  }

  private int step(int at) {
    return at(at) == ESCAPE ? 2 : 1;
  }

  private char at(int offset) {
    return block.text().charAt(offset);
  }
}
