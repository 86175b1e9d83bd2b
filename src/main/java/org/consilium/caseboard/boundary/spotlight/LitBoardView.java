package org.consilium.caseboard.boundary.spotlight;

import java.util.UUID;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.platform.live.LiveView;

/** The board on every screen, as everybody may see it. */
public record LitBoardView(UUID boardId, ShownBoard board) implements LiveView {}
