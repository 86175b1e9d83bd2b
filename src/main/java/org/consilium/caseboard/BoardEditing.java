package org.consilium.caseboard;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Fills boards for the demo, inside the caller's transaction and before any browser sees them. */
public interface BoardEditing {

  /**
   * Members of one team put cards at the ends of lanes of their board, in this order.
   *
   * @param phaseId an open exercise on the board's case
   */
  void addCards(UUID phaseId, List<NewCard> cards);

  /**
   * A card to be put on the board.
   *
   * @param author who does it
   * @param lane such as {@code PROBLEMS}
   * @param text on the card
   * @param cardType such as {@code MEDICATION}
   * @param fields of that type, by name
   */
  record NewCard(
      Actor author, String lane, String text, String cardType, Map<String, String> fields) {}
}
