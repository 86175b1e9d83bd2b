package org.consilium.bank.entity.rules;

import java.util.List;

/**
 * The lines of one question without comments.
 *
 * @param text the lines, parted by line feeds
 * @param category the category in which it stands, or empty
 * @param lines where each line begins
 */
record GiftBlock(String text, String category, List<LineStart> lines) {

  /**
   * The beginning of a line.
   *
   * @param offset in the text of the block
   * @param number in the file, from 1
   */
  record LineStart(int offset, int number) {}

  /** All of it without white space around. */
  Slice all() {
    return new Slice(this, 0, text.length()).strip();
  }

  /** The line of the file in which a character of the block stands. */
  LineStart lineAt(int offset) {
    LineStart found = lines.get(0);
    for (LineStart line : lines) {
      if (line.offset() > offset) {
        return found;
      }
      found = line;
    }
    return found;
  }
}
