package org.consilium.caseboard.boundary.wall;

import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.wall.BoardOnWall;
import org.consilium.platform.live.LiveView;

/** All boards of a phase, to staff: those of teams by number, and what merged teams left. */
public record BoardsWall(UUID phaseId, List<BoardOnWall> boards) implements LiveView {}
