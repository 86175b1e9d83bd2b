package org.consilium.caseboard.control.wall;

import java.util.List;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.BoardSummary;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.wall.Miniature;

/**
 * A board as one of the staff begins to follow it.
 *
 * @param members the team, as the reader may know it
 */
public record BoardOnWall(
    BoardSummary board, BoardLayout layout, List<BoardPerson> members, Miniature now) {}
