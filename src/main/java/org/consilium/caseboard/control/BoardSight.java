package org.consilium.caseboard.control;

import java.util.List;
import java.util.Optional;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;

/**
 * What a reader is told who joins: the changes missed, or the whole board.
 *
 * @param seq the last operation in it
 * @param readOnly whether the reader does not write
 * @param missed the changes since the reader's, unless these are too many or unknown
 * @param cards all cards, when nothing is missed but everything wanted
 * @param people authors and editors of the cards
 */
public record BoardSight(
    long seq,
    boolean readOnly,
    Optional<List<BoardChange>> missed,
    List<BoardCard> cards,
    List<BoardPerson> people) {}
