package org.consilium.caseboard.entity.rules;

import java.util.UUID;

/**
 * What a member of the team has put on the board. It tells nothing of what was said beside it.
 *
 * @param cards that stand and are theirs: written by them and credited to nobody, or credited to
 *     them and accepted
 * @param words by how many they made texts longer, whatever became of these
 * @param comments that stand
 * @param credits accepted by them, counted among the cards too
 */
public record Contribution(UUID accountId, int cards, int words, int comments, int credits) {

  /** What counts for the share of the member. */
  int weight() {
    return cards + comments;
  }
}
