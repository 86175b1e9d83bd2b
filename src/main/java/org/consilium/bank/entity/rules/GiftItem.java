package org.consilium.bank.entity.rules;

import java.util.List;
import org.consilium.platform.text.ContentDigest;

/**
 * A single-best-answer item as a file gives it; all texts are plain.
 *
 * @param line in which it begins, from 1
 * @param category the category that the file names before it, or empty
 * @param title as given, else the beginning of the stem; 1 to 200 characters
 * @param stem 1 to 4,000 characters; a missing word is {@code _____}
 * @param options 2 to 8, exactly one correct
 * @param rationale the general feedback, possibly empty
 */
public record GiftItem(
    int line,
    String category,
    String title,
    String stem,
    List<GiftOption> options,
    String rationale) {

  public GiftItem {
    options = List.copyOf(options);
  }

  /** SHA-256 of title, stem, options and rationale, by which the same item is known again. */
  public String digest() {
    ContentDigest digest = new ContentDigest().add(title).add(stem).add(options.size());
    options.forEach(o -> digest.add(o.text()).add(o.correct() ? 1 : 0).add(o.feedback()));
    return digest.add(rationale).hex();
  }
}
