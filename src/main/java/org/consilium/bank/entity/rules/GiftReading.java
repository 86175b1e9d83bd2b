package org.consilium.bank.entity.rules;

import java.util.List;
import org.consilium.platform.text.ContentDigest;

/**
 * What a GIFT file says.
 *
 * @param items what can be taken over, in the order of the file
 * @param skipped questions of other kinds, left out without harm
 * @param faults mistakes; with any of them nothing is taken over
 * @param notices what items lose
 * @param digest 64 hexadecimal digits by which the same reading is known again
 */
public record GiftReading(
    List<GiftItem> items,
    List<GiftSkipped> skipped,
    List<GiftFault> faults,
    List<GiftNotice> notices,
    String digest) {

  static GiftReading of(
      List<GiftItem> items,
      List<GiftSkipped> skipped,
      List<GiftFault> faults,
      List<GiftNotice> notices) {
    ContentDigest digest = new ContentDigest().add("gift reading 1").add(items.size());
    items.forEach(item -> digest.add(item.line()).add(item.category()).add(item.digest()));
    digest.add(skipped.size());
    skipped.forEach(skip -> digest.add(skip.line()).add(skip.title()).add(skip.reason()));
    digest.add(faults.size());
    faults.forEach(f -> digest.add(f.line()).add(f.column()).add(f.reason()));
    return new GiftReading(
        List.copyOf(items),
        List.copyOf(skipped),
        List.copyOf(faults),
        List.copyOf(notices),
        digest.hex());
  }
}
