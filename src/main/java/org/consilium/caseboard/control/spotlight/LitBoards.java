package org.consilium.caseboard.control.spotlight;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.control.BoardPeople;
import org.consilium.caseboard.control.BoardShelf;
import org.consilium.caseboard.control.Standing;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.spotlight.ShownBoard;
import org.consilium.caseboard.entity.rules.spotlight.Withheld;
import org.consilium.casework.CaseLenses;

/** The boards in the spotlight as everybody may see them, without asking who looks. */
@ApplicationScoped
public class LitBoards {

  @Inject private BoardShelf shelf;
  @Inject private BoardPeople people;
  @Inject private CaseLenses lenses;
  @Inject private SpotlightBook book;

  /** Those of these boards that are in the spotlight now. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  Map<UUID, ShownBoard> shown(Collection<UUID> boardIds) {
    return book.lit(boardIds).stream().collect(toMap(identity(), this::shown));
  }

  private ShownBoard shown(UUID boardId) {
    Standing standing = shelf.standing(boardId);
    Map<UUID, BoardPerson> named = people.amongTeammates(standing.state().named());
    return ShownBoard.of(
        standing.seq(),
        standing.state(),
        id -> named.containsKey(id) ? named.get(id).discipline() : null,
        Withheld.of(lenses.lensWords(shelf.board(boardId).caseId())));
  }
}
