package org.consilium.caseboard.entity.rules.text;

import java.util.List;

/** Walks along the sections of a change, in pieces. */
final class Cursor {

  private static final int END = -2;

  private final List<Section> sections;
  private int at = -1;
  private String text;
  private int length;
  private int inserted;
  private int offset;

  Cursor(List<Section> sections) {
    this.sections = sections;
    next();
  }

  void next() {
    at++;
    offset = 0;
    boolean more = at < sections.size();
    length = more ? sections.get(at).length() : 0;
    inserted = more ? sections.get(at).inserted() : END;
    text = more ? sections.get(at).text() : null;
  }

  /** Goes on in the text before the change. */
  void forward(int count) {
    if (count == length) {
      next();
    } else {
      length -= count;
      offset += count;
    }
  }

  /** Goes on in the text after the change. */
  void forwardInNew(int count) {
    if (isKept()) {
      forward(count);
    } else if (count == inserted) {
      next();
    } else {
      inserted -= count;
      offset += count;
    }
  }

  /** Which section it is in. */
  int section() {
    return at;
  }

  boolean isDone() {
    return inserted == END;
  }

  boolean isKept() {
    return inserted == Section.KEPT;
  }

  boolean isChange() {
    return inserted >= 0;
  }

  /** Whether nothing of the section lies behind it. */
  boolean isAtStart() {
    return offset == 0;
  }

  /** What is left of the section in the text before the change. */
  int length() {
    return length;
  }

  /** What is left of what it inserts; negative where it inserts nothing because it is kept. */
  int inserted() {
    return inserted;
  }

  /** What is left of the section in the text after the change. */
  int newLength() {
    return inserted < 0 ? length : inserted;
  }

  /** All that the section inserts. */
  String text() {
    return text;
  }

  /** The next characters of what the section inserts. */
  String text(int count) {
    return text.substring(offset, offset + count);
  }
}
