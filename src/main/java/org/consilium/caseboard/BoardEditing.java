package org.consilium.caseboard;

import java.util.UUID;
import org.consilium.platform.security.Actor;

/** Fills boards for the demo, inside the caller's transaction and before any browser sees them. */
public interface BoardEditing {

  /**
   * A member puts a card at the end of a lane of the own team's board.
   *
   * @param phaseId an open exercise on the board's case
   * @param lane such as {@code PROBLEMS}
   */
  void addCard(Actor actor, UUID phaseId, String lane, String text);
}
