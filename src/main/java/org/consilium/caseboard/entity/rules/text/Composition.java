package org.consilium.caseboard.entity.rules.text;

/** Two changes made one after the other, as one. */
final class Composition {

  private final Cursor first;
  private final Cursor second;
  private final Sections result = new Sections();
  private boolean open;

  Composition(ChangeSet first, ChangeSet second) {
    this.first = new Cursor(first.sections());
    this.second = new Cursor(second.sections());
  }

  ChangeSet compose() {
    while (!first.isDone() || !second.isDone()) {
      if (first.inserted() == 0) {
        result.replace(first.length(), "", open);
        first.next();
      } else if (second.length() == 0 && !second.isDone()) {
        result.replace(0, second.text(), open);
        second.next();
      } else {
        both();
      }
    }
    return result.done();
  }

  /** A piece that the first one leaves and the second one finds. */
  private void both() {
    int length = Math.min(first.newLength(), second.length());
    int before = result.size();
    if (first.isKept() && second.isKept()) {
      result.keep(length);
    } else if (first.isKept()) {
      result.replace(length, second.isAtStart() ? second.text() : "", open);
    } else {
      int replaced = first.isAtStart() ? first.length() : 0;
      String text = second.isKept() ? first.text(length) : second.isAtStart() ? second.text() : "";
      result.replace(replaced, text, open);
    }
    boolean goesOn = first.inserted() > length || (second.isChange() && second.length() > length);
    open = goesOn && (open || result.size() > before);
    first.forwardInNew(length);
    second.forward(length);
  }
}
