package org.consilium.caseboard.entity.rules.card;

import java.util.Set;
import org.consilium.platform.text.TextRule;

/**
 * A word to find cards by: one of the team's own, or a domain of the interprofessional competencies
 * (IPEC 2023) by its code.
 */
public final class CardTag {

  /** What precedes a code. */
  public static final String IPEC = "ipec:";

  /**
   * Values and ethics, roles and responsibilities, communication, teams and teamwork, in the order
   * of the source.
   */
  private static final Set<String> DOMAINS = Set.of("VE", "RR", "C", "TT");

  private static final TextRule RULE = TextRule.line(1, 30);

  private CardTag() {}

  /** Whether it can be a tag. */
  public static boolean isValid(String tag) {
    return RULE.flawOf(tag).isEmpty()
        && tag.equals(tag.strip())
        && (!tag.startsWith(IPEC) || DOMAINS.contains(tag.substring(IPEC.length())));
  }
}
