package org.consilium.caseboard.boundary.spotlight;

import java.util.UUID;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.platform.live.LiveEvent;

/** The board on every screen as it is now, unless one with a higher number was told before. */
public record LitBoardChanged(UUID boardId, ShownBoard board) implements LiveEvent {}
