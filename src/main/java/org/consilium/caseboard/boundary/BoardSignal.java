package org.consilium.caseboard.boundary;

import java.util.UUID;
import org.consilium.platform.live.LiveSignal;
import org.consilium.platform.live.Nullable;

/** What a member is about on the board. */
public sealed interface BoardSignal extends LiveSignal {

  /**
   * Is at a card, or writes one that is not there yet.
   *
   * @param card at which, or null for none
   * @param typing whether words are being typed
   */
  record AtCard(@Nullable UUID card, boolean typing) implements BoardSignal {}
}
