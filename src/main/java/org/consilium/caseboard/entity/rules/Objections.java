package org.consilium.caseboard.entity.rules;

import static java.util.function.Predicate.not;

import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardVerdict.Reason;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardTag;
import org.consilium.caseboard.entity.rules.card.FieldFlaw;
import org.consilium.caseboard.entity.rules.place.FractionalIndex;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.caseboard.entity.rules.text.TextPair;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;

/** What speaks against an operation on a board as it is. */
final class Objections {

  /** What a text keeps to while somebody types: a card may be empty between two words. */
  private static final TextRule TYPED = TextRule.lines(0, BoardState.TEXT.max());

  private static final TextRule NOTE = TextRule.lines(1, 1_000);
  private static final int MOST_COMMENTS = 50;
  private static final int MOST_TAGS = 8;
  private static final int MOST_CREDITS = 8;

  private final BoardState board;
  private final UUID actor;

  private Objections(BoardState board, UUID actor) {
    this.board = board;
    this.actor = actor;
  }

  /** The first thing that speaks against it. */
  static Optional<Reason> of(BoardState board, UUID actor, BoardOp op) {
    Objections objections = new Objections(board, actor);
    return switch (op) {
      case BoardOp.StaffOp ofStaff -> objections.againstStaff(ofStaff);
      case BoardOp.MemberOp ofMember when board.frozen() -> Optional.of(Reason.FROZEN);
      case BoardOp.CardCreated created -> objections.againstCreating(created);
      case BoardOp.CardRestored restored -> objections.againstRestoring(restored);
      case BoardOp.MemberOp ofMember ->
          objections.againstTouching(ofMember.card()).or(() -> objections.againstDoing(ofMember));
    };
  }

  private Optional<Reason> againstStaff(BoardOp.StaffOp op) {
    return op instanceof BoardOp.NotePinned pinned
        ? NOTE.flawOf(pinned.text()).map(Objections::reason)
        : Optional.empty();
  }

  private Optional<Reason> againstCreating(BoardOp.CardCreated op) {
    if (board.cards().containsKey(op.card()) || wasThere(op.card())) {
      return Optional.of(Reason.CARD_EXISTS);
    }
    if (board.cards().size() >= BoardState.MOST_CARDS) {
      return Optional.of(Reason.BOARD_FULL);
    }
    return againstPlace(op.lane(), op.order())
        .or(() -> BoardState.TEXT.flawOf(op.text()).map(Objections::reason))
        .or(() -> op.cardType().flawOf(op.fields()).map(Objections::reason))
        .or(() -> againstGrowing(op.size()));
  }

  private Optional<Reason> againstRestoring(BoardOp.CardRestored op) {
    BoardCard card = board.deleted().get(op.card());
    if (card != null) {
      return board.cards().size() >= BoardState.MOST_CARDS
          ? Optional.of(Reason.BOARD_FULL)
          : againstGrowing(card.size());
    }
    if (board.cards().containsKey(op.card())) {
      return Optional.of(Reason.CARD_STANDS);
    }
    return Optional.of(wasThere(op.card()) ? Reason.CARD_GONE : Reason.UNKNOWN_CARD);
  }

  private Optional<Reason> againstTouching(UUID card) {
    if (board.cards().containsKey(card)) {
      return Optional.empty();
    }
    return Optional.of(wasThere(card) ? Reason.CARD_DELETED : Reason.UNKNOWN_CARD);
  }

  private boolean wasThere(UUID card) {
    return board.deleted().containsKey(card) || board.gone().contains(card);
  }

  /** The card stands. */
  private Optional<Reason> againstDoing(BoardOp.MemberOp op) {
    BoardCard card = board.cards().get(op.card());
    return switch (op) {
      case BoardOp.CardEdited edited -> againstEditing(card, edited);
      case BoardOp.TextChanged changed -> againstChanging(card, changed);
      case BoardOp.FieldSet set -> againstSetting(card, set);
      case BoardOp.CardMoved moved -> againstPlace(moved.lane(), moved.order());
      case BoardOp.LinkAdded added -> againstLinking(added);
      case BoardOp.LinkRemoved removed ->
          when(!board.links().containsKey(removed.link()), Reason.UNKNOWN_LINK);
      case BoardOp.CommentAdded added -> againstCommenting(card, added);
      case BoardOp.CommentDeleted deleted -> againstTakingBack(card, deleted);
      case BoardOp.TagAdded added -> againstTagging(card, added);
      case BoardOp.CreditOffered offered -> againstCrediting(card, offered);
      case BoardOp.CreditWithdrawn withdrawn -> againstWithdrawing(card, withdrawn);
      case BoardOp.CreditAnswered ignored ->
          when(credit(card, actor).isEmpty(), Reason.UNKNOWN_CREDIT);
      case BoardOp.CardCreated ignored -> Optional.empty();
      case BoardOp.CardRestored ignored -> Optional.empty();
      case BoardOp.CardDeleted ignored -> Optional.empty();
      case BoardOp.ReactionSet ignored -> Optional.empty();
      case BoardOp.TagRemoved ignored -> Optional.empty();
    };
  }

  private Optional<Reason> againstEditing(BoardCard card, BoardOp.CardEdited op) {
    if (op.textRevision() != card.textRevision()) {
      return Optional.of(Reason.TEXT_STALE);
    }
    return BoardState.TEXT
        .flawOf(op.text())
        .map(Objections::reason)
        .or(() -> againstGrowing(op.text().length() - card.text().length()));
  }

  private Optional<Reason> againstChanging(BoardCard card, BoardOp.TextChanged op) {
    if (op.textRevision() != card.textRevision()) {
      return Optional.of(Reason.TEXT_STALE);
    }
    if (op.changes().length() != card.text().length()) {
      return Optional.of(Reason.CHANGE_MISFIT);
    }
    ChangeSet changes = op.changes();
    String after = changes.apply(card.text());
    // What stood there before is sound: of a long text only what is new is looked at.
    String fresh = TextPair.between(after, changes.keptAtStart(), changes.keptAtEnd());
    return when(after.length() > TYPED.max(), Reason.TEXT_TOO_LONG)
        .or(() -> TYPED.flawOf(fresh).map(Objections::reason))
        .or(() -> againstGrowing(after.length() - card.text().length()));
  }

  private Optional<Reason> againstSetting(BoardCard card, BoardOp.FieldSet op) {
    String before = card.fields().getOrDefault(op.field(), "");
    return card.cardType()
        .flawOf(op.field(), op.value())
        .map(Objections::reason)
        .or(() -> againstGrowing(op.value().length() - before.length()));
  }

  private Optional<Reason> againstLinking(BoardOp.LinkAdded op) {
    if (op.to().equals(op.card())) {
      return Optional.of(Reason.LINK_TO_ITSELF);
    }
    boolean said =
        board.links().containsKey(op.link())
            || board.links().values().stream()
                .anyMatch(link -> link.saysAs(op.card(), op.to(), op.kind()));
    return againstTouching(op.to())
        .or(() -> when(said, Reason.LINK_EXISTS))
        .or(() -> when(board.links().size() >= BoardState.MOST_LINKS, Reason.LINKS_FULL));
  }

  private Optional<Reason> againstCommenting(BoardCard card, BoardOp.CommentAdded op) {
    boolean known = card.comments().stream().anyMatch(one -> one.id().equals(op.comment()));
    return when(known, Reason.COMMENT_EXISTS)
        .or(() -> when(card.comments().size() >= MOST_COMMENTS, Reason.COMMENTS_FULL))
        .or(() -> CardComment.TEXT.flawOf(op.text()).map(Objections::reason))
        .or(() -> againstGrowing(op.text().length()));
  }

  private Optional<Reason> againstTakingBack(BoardCard card, BoardOp.CommentDeleted op) {
    return card.comments().stream()
        .filter(one -> one.id().equals(op.comment()))
        .findFirst()
        .map(one -> when(!one.author().equals(actor), Reason.NOT_YOURS))
        .orElseGet(() -> Optional.of(Reason.UNKNOWN_COMMENT));
  }

  private Optional<Reason> againstTagging(BoardCard card, BoardOp.TagAdded op) {
    boolean full = card.tags().size() >= MOST_TAGS && !card.tags().contains(op.tag());
    return when(!CardTag.isValid(op.tag()), Reason.TAG_MALFORMED)
        .or(() -> when(full, Reason.TAGS_FULL))
        .or(() -> againstGrowing(op.tag().length()));
  }

  private Optional<Reason> againstCrediting(BoardCard card, BoardOp.CreditOffered op) {
    return when(!card.author().equals(actor), Reason.NOT_YOURS)
        .or(() -> when(op.member().equals(actor), Reason.CREDIT_TO_ONESELF))
        .or(() -> when(credit(card, op.member()).isPresent(), Reason.CREDIT_EXISTS))
        .or(() -> when(card.credits().size() >= MOST_CREDITS, Reason.CREDITS_FULL));
  }

  private Optional<Reason> againstWithdrawing(BoardCard card, BoardOp.CreditWithdrawn op) {
    return when(!card.author().equals(actor), Reason.NOT_YOURS)
        .or(
            () ->
                when(
                    credit(card, op.member()).filter(not(Boolean::booleanValue)).isEmpty(),
                    Reason.UNKNOWN_CREDIT));
  }

  /** Whether the member accepted, where the card is credited to them. */
  private static Optional<Boolean> credit(BoardCard card, UUID member) {
    return card.credits().stream()
        .filter(one -> one.member().equals(member))
        .map(one -> one.accepted())
        .findFirst();
  }

  private Optional<Reason> againstPlace(String lane, String order) {
    return when(!board.layout().has(lane), Reason.UNKNOWN_LANE)
        .or(() -> when(!FractionalIndex.isValid(order), Reason.ORDER_MALFORMED));
  }

  /** A board that is full may still be tidied. */
  private Optional<Reason> againstGrowing(int by) {
    return when(by > 0 && board.size() + by > BoardState.MOST_TEXT, Reason.TEXT_FULL);
  }

  private static Optional<Reason> when(boolean so, Reason reason) {
    return so ? Optional.of(reason) : Optional.empty();
  }

  private static Reason reason(TextFlaw flaw) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> Reason.TEXT_EMPTY;
      case TOO_LONG -> Reason.TEXT_TOO_LONG;
      case BROKEN_CHARACTER, CONTROL_CHARACTER -> Reason.TEXT_BROKEN;
    };
  }

  private static Reason reason(FieldFlaw flaw) {
    return switch (flaw) {
      case UNKNOWN_FIELD -> Reason.FIELD_UNKNOWN;
      case TOO_LONG -> Reason.FIELD_TOO_LONG;
      case BROKEN -> Reason.TEXT_BROKEN;
      case NOT_A_CHOICE -> Reason.FIELD_NOT_A_CHOICE;
    };
  }
}
