package org.consilium.bank.boundary;

import org.consilium.bank.entity.rules.GiftFault;
import org.consilium.bank.entity.rules.GiftNotice;
import org.consilium.bank.entity.rules.GiftSkipped;

/**
 * Something to say about a place in a question file.
 *
 * @param line from 1; 0 when it is the file as a whole
 * @param column the character in the line, from 1; 0 when it is the whole line
 * @param title of the question, possibly empty
 * @param reason a sentence
 */
public record GiftRemarkView(int line, int column, String title, String reason) {

  static GiftRemarkView of(GiftFault fault) {
    return new GiftRemarkView(fault.line(), fault.column(), "", fault.reason());
  }

  static GiftRemarkView of(GiftSkipped skipped) {
    return new GiftRemarkView(skipped.line(), 0, skipped.title(), skipped.reason());
  }

  static GiftRemarkView of(GiftNotice notice) {
    return new GiftRemarkView(notice.line(), 0, "", notice.sentence());
  }
}
