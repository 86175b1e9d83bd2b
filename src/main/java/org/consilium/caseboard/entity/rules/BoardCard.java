package org.consilium.caseboard.entity.rules;

import java.util.UUID;

/**
 * A card as it stands.
 *
 * @param order place in the lane; cards with the same order stand by id
 * @param textRevision 1 when created, one more with each edit; a move leaves it as it is
 * @param author who created the card
 * @param editor who gave it its present text
 */
public record BoardCard(
    UUID id, Lane lane, String order, String text, int textRevision, UUID author, UUID editor) {

  BoardCard edited(String newText, UUID by) {
    return new BoardCard(id, lane, order, newText, textRevision + 1, author, by);
  }

  BoardCard moved(Lane newLane, String newOrder) {
    return new BoardCard(id, newLane, newOrder, text, textRevision, author, editor);
  }
}
