package org.consilium.caseboard.entity.rules.card;

import java.util.UUID;
import org.consilium.platform.text.TextRule;

/** What somebody said to a card. */
public record CardComment(UUID id, UUID author, String text) {

  /** What its text keeps to. */
  public static final TextRule TEXT = TextRule.lines(1, 1_000);
}
