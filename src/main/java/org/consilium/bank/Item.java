package org.consilium.bank;

import java.util.List;
import java.util.UUID;

/**
 * A single-best-answer item with its key. It never goes to a browser as it is.
 *
 * @param id which
 * @param courseId whose bank
 * @param number from 1 in the bank
 * @param language in which it is written, by BCP 47, or null where nobody has said
 * @param title short name
 * @param stem the question, plain text
 * @param options 2 to 8, exactly one correct
 * @param rationale why, or empty
 */
public record Item(
    UUID id,
    UUID courseId,
    int number,
    String language,
    String title,
    String stem,
    List<ItemOption> options,
    String rationale) {

  public Item {
    options = List.copyOf(options);
  }
}
