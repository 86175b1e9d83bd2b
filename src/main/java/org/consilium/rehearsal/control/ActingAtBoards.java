package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.ReadingBoards;
import org.consilium.caseboard.control.WritingBoards;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.LaneSpec;
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
    BoardState state = state(cue, board);
    String lane = lane(state, deed.lane(), deed.card());
    List<BoardCard> there = state.lane(lane);
    String order = FractionalIndex.between(there.isEmpty() ? null : there.getLast().order(), null);
    operate(cue, board, new BoardOp.CardCreated(cue.card(deed.card()), lane, order, deed.text()));
  }

  void rewrite(Cue cue, Deed.Rewrite deed) {
    UUID board = board(cue);
    Optional.ofNullable(state(cue, board).cards().get(cue.card(deed.card())))
        .ifPresent(
            card ->
                operate(
                    cue,
                    board,
                    new BoardOp.CardEdited(card.id(), card.textRevision(), deed.text())));
  }

  void move(Cue cue, Deed.Move deed) {
    UUID board = board(cue);
    BoardState state = state(cue, board);
    String lane = lane(state, deed.lane(), deed.card() + 1);
    List<BoardCard> there = state.lane(lane);
    String order = FractionalIndex.between(null, there.isEmpty() ? null : there.getFirst().order());
    operate(cue, board, new BoardOp.CardMoved(cue.card(deed.card()), lane, order));
  }

  void strike(Cue cue, Deed.Strike deed) {
    operate(cue, board(cue), new BoardOp.CardDeleted(cue.card(deed.card())));
  }

  private UUID board(Cue cue) {
    return boards.mine(cue.actor(), cue.phaseId());
  }

  /** The lane they think of, or where the school's boards have others, one of these. */
  private static String lane(BoardState state, String wanted, int otherwise) {
    BoardLayout layout = state.layout();
    List<LaneSpec> lanes = layout.lanes();
    return layout.has(wanted) ? wanted : lanes.get(otherwise % lanes.size()).id();
  }

  private BoardState state(Cue cue, UUID board) {
    return reading.read(cue.actor(), board, null).board();
  }

  private void operate(Cue cue, UUID board, BoardOp op) {
    try {
      writing.operate(cue.actor(), board, cue.id(), op).join();
    } catch (CompletionException failure) {
      throw failure.getCause() instanceof DomainProblem refusal ? refusal : failure;
    }
  }
}
