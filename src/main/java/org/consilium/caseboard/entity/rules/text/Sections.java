package org.consilium.caseboard.entity.rules.text;

import java.util.ArrayList;
import java.util.List;

/** Gathers sections; those that belong together become one, just as in CodeMirror. */
final class Sections {

  private final List<Section> closed = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private boolean any;
  private boolean kept;
  private int length;

  /** So many characters stay. */
  void keep(int count) {
    if (count == 0) {
      return;
    }
    if (any && kept) {
      length += count;
    } else {
      begin(count, true);
    }
  }

  /**
   * So many characters are replaced.
   *
   * @param join whether this goes on with the change that was added last
   */
  void replace(int count, String by, boolean join) {
    if (count == 0 && by.isEmpty()) {
      return;
    }
    boolean bothDelete = any && !kept && by.isEmpty() && text.isEmpty();
    boolean bothInsert = any && !kept && count == 0 && length == 0;
    if (!bothDelete && !bothInsert && !join) {
      begin(count, false);
    } else {
      length += count;
    }
    text.append(by);
  }

  /** How many there are by now. */
  int size() {
    return closed.size() + (any ? 1 : 0);
  }

  ChangeSet done() {
    close();
    return new ChangeSet(closed);
  }

  private void begin(int count, boolean keeps) {
    close();
    any = true;
    kept = keeps;
    length = count;
  }

  private void close() {
    if (any) {
      closed.add(new Section(length, kept ? null : text.toString()));
      text.setLength(0);
      any = false;
    }
  }
}
