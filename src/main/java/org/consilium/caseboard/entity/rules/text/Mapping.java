package org.consilium.caseboard.entity.rules.text;

/** A change moved over another one that was made on the same text. */
final class Mapping {

  private static final int NONE = -1;

  private final Cursor moved;
  private final Cursor over;
  private final boolean before;
  private final Sections result = new Sections();

  /** The section of the moved change whose text has been inserted already. */
  private int inserted = NONE;

  Mapping(ChangeSet moved, ChangeSet over, boolean before) {
    this.moved = new Cursor(moved.sections());
    this.over = new Cursor(over.sections());
    this.before = before;
  }

  ChangeSet map() {
    while (!moved.isDone() || !over.isDone()) {
      if (moved.isKept() && over.isKept()) {
        int length = Math.min(moved.length(), over.length());
        result.keep(length);
        moved.forward(length);
        over.forward(length);
      } else if (over.isChange() && isOverFirst()) {
        passOver();
      } else {
        bring();
      }
    }
    return result.done();
  }

  /** Ordered by where they start, then by length, then by the flag. */
  private boolean isOverFirst() {
    return !moved.isChange()
        || inserted == moved.section()
        || (moved.isAtStart()
            && (over.length() < moved.length() || (over.length() == moved.length() && !before)));
  }

  /** Skips what the other one inserted, and brings the moved changes inside what it replaced. */
  private void passOver() {
    int left = over.length();
    result.keep(over.inserted());
    while (left > 0) {
      int piece = Math.min(moved.length(), left);
      if (moved.isChange() && inserted < moved.section() && moved.length() <= piece) {
        result.replace(0, moved.text(), false);
        inserted = moved.section();
      }
      moved.forward(piece);
      left -= piece;
    }
    over.next();
  }

  /** Brings the moved change up to where the other one next inserts something. */
  private void bring() {
    int kept = 0;
    int left = moved.length();
    while (left > 0) {
      if (over.isKept()) {
        int piece = Math.min(left, over.length());
        kept += piece;
        left -= piece;
        over.forward(piece);
      } else if (over.inserted() == 0 && over.length() < left) {
        left -= over.length();
        over.next();
      } else {
        break;
      }
    }
    result.replace(kept, inserted < moved.section() ? moved.text() : "", false);
    inserted = moved.section();
    moved.forward(moved.length() - left);
  }
}
