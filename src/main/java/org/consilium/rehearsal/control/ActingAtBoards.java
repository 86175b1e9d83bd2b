package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.stream.Stream;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.ReadingBoards;
import org.consilium.caseboard.control.WritingBoards;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.place.FractionalIndex;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.rehearsal.control.Acting.Cue;
import org.consilium.rehearsal.entity.rules.Deed;

/**
 * What simulated students do at their team's board. Each waits until it is stored, outside of any
 * transaction: the board's writer commits by itself.
 */
@ApplicationScoped
public class ActingAtBoards {

  @Inject private BoardsOfPhases boards;
  @Inject private ReadingBoards reading;
  @Inject private WritingBoards writing;

  void write(Cue cue, Deed.Write deed) {
    UUID board = board(cue);
    String order =
        FractionalIndex.between(
            orders(cue, board, deed.lane()).reduce((one, other) -> other).orElse(null), null);
    operate(
        cue,
        board,
        new BoardOp.CardCreated(cue.card(deed.card()), deed.lane(), order, deed.text()));
  }

  void rewrite(Cue cue, Deed.Rewrite deed) {
    UUID board = board(cue);
    standing(cue, board, deed.card())
        .ifPresent(
            card ->
                operate(
                    cue,
                    board,
                    new BoardOp.CardEdited(card.id(), card.textRevision(), deed.text())));
  }

  void move(Cue cue, Deed.Move deed) {
    UUID board = board(cue);
    String order =
        FractionalIndex.between(null, orders(cue, board, deed.lane()).findFirst().orElse(null));
    operate(cue, board, new BoardOp.CardMoved(cue.card(deed.card()), deed.lane(), order));
  }

  void strike(Cue cue, Deed.Strike deed) {
    operate(cue, board(cue), new BoardOp.CardDeleted(cue.card(deed.card())));
  }

  private UUID board(Cue cue) {
    return boards.mine(cue.actor(), cue.phaseId());
  }

  private Optional<BoardCard> standing(Cue cue, UUID board, int card) {
    return cards(cue, board).stream().filter(c -> c.id().equals(cue.card(card))).findFirst();
  }

  /** Where the cards of a lane stand, from top to bottom. */
  private Stream<String> orders(Cue cue, UUID board, String lane) {
    return cards(cue, board).stream()
        .filter(card -> card.lane().equals(lane))
        .map(BoardCard::order)
        .sorted();
  }

  private List<BoardCard> cards(Cue cue, UUID board) {
    return reading.read(cue.actor(), board, null).cards();
  }

  private void operate(Cue cue, UUID board, BoardOp op) {
    try {
      writing.operate(cue.actor(), board, cue.id(), op).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof DomainProblem refusal ? refusal : failure;
    }
  }
}
