package org.consilium.caseboard.entity.rules.text;

/**
 * A stretch of the text before a change.
 *
 * @param length how many characters of the old text it covers
 * @param text what stands there afterwards; null where they stay as they are
 */
record Section(int length, String text) {

  /** What {@link #inserted} says where nothing changes. */
  static final int KEPT = -1;

  /** How many characters stand there afterwards, or {@link #KEPT}. */
  int inserted() {
    return text == null ? KEPT : text.length();
  }

  /** How many characters of the new text it covers. */
  int newLength() {
    return text == null ? length : text.length();
  }
}
