package org.consilium.caseboard.entity.rules.layout;

import java.util.regex.Pattern;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.platform.live.Nullable;
import org.consilium.platform.text.TextRule;

/**
 * A lane of a board.
 *
 * @param id what cards call it
 * @param title as its school calls it; null for the common name of that id in the reader's language
 * @param cardType of the cards that are added here; other cards may be moved here
 */
public record LaneSpec(String id, @Nullable String title, CardType cardType) {

  /** What a title keeps to. */
  public static final TextRule TITLE = TextRule.line(1, 60);

  private static final Pattern ID = Pattern.compile("[A-Z][A-Z0-9_]{0,31}");

  /** Whether it can be the id of a lane. */
  public static boolean isId(String id) {
    return ID.matcher(id).matches();
  }
}
