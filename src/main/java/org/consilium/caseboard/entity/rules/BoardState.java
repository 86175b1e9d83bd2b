package org.consilium.caseboard.entity.rules;

import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.CardMoved;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.BoardVerdict.Reason;
import org.consilium.caseboard.entity.rules.BoardVerdict.Rejected;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;

/**
 * A board at one moment; an operation gives the next one or is refused.
 *
 * @param cards by id, in order of creation
 * @param deleted ids that stood on the board and are used up
 */
public record BoardState(Map<UUID, BoardCard> cards, Set<UUID> deleted) {

  /** The most cards that stand on one board. */
  public static final int MOST_CARDS = 500;

  /**
   * The most characters of text on one board, about fifty pages: a whole board, however it is
   * escaped, stays within what a connection may have waiting.
   */
  public static final int MOST_TEXT = 100_000;

  /** What a card's text keeps to. */
  public static final TextRule TEXT = TextRule.lines(1, 10_000);

  /** The same while somebody types: a card may be empty between two words. */
  private static final TextRule TYPED = TextRule.lines(0, TEXT.max());

  /** A board with nothing on it. */
  public static final BoardState EMPTY = new BoardState(Map.of(), Set.of());

  /** Ids as text, as a browser compares them. */
  private static final Comparator<BoardCard> BY_PLACE =
      Comparator.comparing(BoardCard::order).thenComparing(card -> card.id().toString());

  public BoardState {
    cards = Collections.unmodifiableMap(new LinkedHashMap<>(cards));
    deleted = Collections.unmodifiableSet(new LinkedHashSet<>(deleted));
  }

  /** What the operation of this person does to the board. */
  public BoardVerdict apply(UUID actor, BoardOp op) {
    return reasonAgainst(op)
        .<BoardVerdict>map(
            reason -> new Rejected(reason, Optional.ofNullable(cards.get(op.card()))))
        .orElseGet(() -> new Applied(after(actor, op)));
  }

  /** The cards of a lane from top to bottom. */
  public List<BoardCard> lane(Lane lane) {
    return cards.values().stream().filter(card -> card.lane() == lane).sorted(BY_PLACE).toList();
  }

  private Optional<Reason> reasonAgainst(BoardOp op) {
    return switch (op) {
      case CardCreated created -> againstCreating(created);
      case CardEdited edited -> againstTouching(op).or(() -> againstEditing(edited));
      case TextChanged changed -> againstTouching(op).or(() -> againstChanging(changed));
      case CardMoved moved -> againstTouching(op).or(() -> againstOrder(moved.order()));
      case CardDeleted ignored -> againstTouching(op);
    };
  }

  private Optional<Reason> againstCreating(CardCreated op) {
    if (cards.containsKey(op.card()) || deleted.contains(op.card())) {
      return Optional.of(Reason.CARD_EXISTS);
    }
    if (cards.size() >= MOST_CARDS) {
      return Optional.of(Reason.BOARD_FULL);
    }
    return againstOrder(op.order())
        .or(() -> againstText(op.text()))
        .or(() -> againstGrowing(op.text().length()));
  }

  private Optional<Reason> againstTouching(BoardOp op) {
    if (cards.containsKey(op.card())) {
      return Optional.empty();
    }
    return Optional.of(deleted.contains(op.card()) ? Reason.CARD_DELETED : Reason.UNKNOWN_CARD);
  }

  private Optional<Reason> againstEditing(CardEdited op) {
    if (op.textRevision() != cards.get(op.card()).textRevision()) {
      return Optional.of(Reason.TEXT_STALE);
    }
    int before = cards.get(op.card()).text().length();
    return againstText(op.text()).or(() -> againstGrowing(op.text().length() - before));
  }

  private Optional<Reason> againstChanging(TextChanged op) {
    BoardCard card = cards.get(op.card());
    if (op.textRevision() != card.textRevision()) {
      return Optional.of(Reason.TEXT_STALE);
    }
    if (op.changes().length() != card.text().length()) {
      return Optional.of(Reason.CHANGE_MISFIT);
    }
    return TYPED
        .flawOf(op.changes().apply(card.text()))
        .map(BoardState::reason)
        .or(() -> againstGrowing(op.changes().newLength() - card.text().length()));
  }

  /** A board that is full may still be tidied. */
  private Optional<Reason> againstGrowing(int by) {
    int text = cards.values().stream().mapToInt(card -> card.text().length()).sum();
    return by > 0 && text + by > MOST_TEXT ? Optional.of(Reason.TEXT_FULL) : Optional.empty();
  }

  private static Optional<Reason> againstOrder(String order) {
    return FractionalIndex.isValid(order) ? Optional.empty() : Optional.of(Reason.ORDER_MALFORMED);
  }

  private static Optional<Reason> againstText(String text) {
    return TEXT.flawOf(text).map(BoardState::reason);
  }

  private static Reason reason(TextFlaw flaw) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> Reason.TEXT_EMPTY;
      case TOO_LONG -> Reason.TEXT_TOO_LONG;
      case BROKEN_CHARACTER, CONTROL_CHARACTER -> Reason.TEXT_BROKEN;
    };
  }

  private BoardState after(UUID actor, BoardOp op) {
    Map<UUID, BoardCard> next = new LinkedHashMap<>(cards);
    Set<UUID> gone = deleted;
    switch (op) {
      case CardCreated(UUID id, Lane lane, String order, String text) ->
          next.put(id, new BoardCard(id, lane, order, text, 1, actor, actor));
      case CardEdited(UUID id, int ignored, String text) ->
          next.computeIfPresent(id, (same, card) -> card.edited(text, actor));
      case TextChanged(UUID id, int ignored, ChangeSet changes) ->
          next.computeIfPresent(id, (same, card) -> card.edited(changes.apply(card.text()), actor));
      case CardMoved(UUID id, Lane lane, String order) ->
          next.computeIfPresent(id, (same, card) -> card.moved(lane, order));
      case CardDeleted(UUID id) -> {
        next.remove(id);
        gone = new LinkedHashSet<>(deleted);
        gone.add(id);
      }
    }
    return new BoardState(next, gone);
  }
}
