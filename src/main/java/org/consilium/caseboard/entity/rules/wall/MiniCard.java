package org.consilium.caseboard.entity.rules.wall;

import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.platform.live.Nullable;

/**
 * A card without its words.
 *
 * @param discipline of its author, or null
 * @param length 1 for a few words, 2 for some lines, 3 for more
 */
public record MiniCard(@Nullable String discipline, int length, CardType cardType) {

  private static final int FEW = 40;
  private static final int SOME = 160;

  static MiniCard of(BoardCard card, String discipline) {
    return new MiniCard(discipline, lengthOf(card), card.cardType());
  }

  private static int lengthOf(BoardCard card) {
    int characters =
        card.text().length() + card.fields().values().stream().mapToInt(String::length).sum();
    return characters <= FEW ? 1 : characters <= SOME ? 2 : 3;
  }
}
