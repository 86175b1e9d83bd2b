package org.consilium.bank.entity.rules;

import java.util.ArrayList;
import java.util.List;

/** Gathers what is found in a file. */
final class GiftFindings {

  private final List<GiftItem> items = new ArrayList<>();
  private final List<GiftSkipped> skipped = new ArrayList<>();
  private final List<GiftFault> faults = new ArrayList<>();
  private final List<GiftNotice> notices = new ArrayList<>();

  void item(GiftItem item) {
    items.add(item);
  }

  void skip(Slice question, String title, String reason) {
    skipped.add(new GiftSkipped(question.line(), title, reason));
  }

  void fault(Slice at, String reason) {
    fault(at.line(), at.column(), reason);
  }

  void fault(int line, int column, String reason) {
    faults.add(new GiftFault(line, column, reason));
  }

  void notice(Slice question, String sentence) {
    notices.add(new GiftNotice(question.line(), sentence));
  }

  int items() {
    return items.size();
  }

  int faults() {
    return faults.size();
  }

  boolean isEmpty() {
    return items.isEmpty() && skipped.isEmpty() && faults.isEmpty();
  }

  GiftReading reading() {
    return GiftReading.of(items, skipped, faults, notices);
  }
}
