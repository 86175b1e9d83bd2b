package org.consilium.caseboard.entity.rules.spotlight;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.platform.live.Nullable;

/**
 * A card as everybody of a session may see it.
 *
 * @param fields by name, without the open ones; a member by discipline
 * @param discipline of the author, or null
 * @param withheld whether something that is cited on it is left out
 */
public record ShownCard(
    UUID id,
    CardType cardType,
    String text,
    Map<String, String> fields,
    @Nullable String discipline,
    List<ShownComment> comments,
    List<ShownReaction> reactions,
    List<String> tags,
    List<ShownLink> links,
    boolean withheld) {

  /** What somebody of a discipline said to it. */
  public record ShownComment(@Nullable String discipline, String text) {}

  /** How many gave it a sign. */
  public record ShownReaction(CardReaction reaction, int count) {}

  /** What it is to another card that stands on the board. */
  public record ShownLink(LinkKind kind, UUID to) {}
}
