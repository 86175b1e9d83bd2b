package org.consilium.caseboard.entity.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.consilium.caseboard.entity.rules.BoardState.PinnedNote;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardCredit;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** The board after an operation against which nothing speaks; what does not change is shared. */
final class BoardStep {

  private final UUID actor;
  private final BoardState before;
  private Map<UUID, BoardCard> cards;
  private Map<UUID, BoardCard> deleted;
  private Set<UUID> gone;
  private Map<UUID, CardLink> links;
  private boolean frozen;
  private PinnedNote pinned;
  private int written;
  private int size;

  private BoardStep(BoardState before, UUID actor) {
    this.actor = actor;
    this.before = before;
    cards = before.cards();
    deleted = before.deleted();
    gone = before.gone();
    links = before.links();
    frozen = before.frozen();
    pinned = before.pinned();
    size = before.size();
  }

  static BoardState of(BoardState before, UUID actor, BoardOp op) {
    BoardStep step = new BoardStep(before, actor);
    step.take(op);
    return step.done();
  }

  private BoardState done() {
    Map<UUID, Integer> words = before.words();
    if (written > 0) {
      words = new HashMap<>(words);
      words.merge(actor, written, Integer::sum);
    }
    return new BoardState(
        before.layout(), cards, deleted, gone, links, words, size, frozen, pinned);
  }

  private void take(BoardOp op) {
    switch (op) {
      case BoardOp.CardCreated created -> put(BoardCard.created(created, actor));
      case BoardOp.CardDeleted(UUID id) -> delete(id);
      case BoardOp.CardRestored(UUID id) -> restore(id);
      case BoardOp.LinkAdded(var from, var id, var to, var kind) -> {
        links = new LinkedHashMap<>(links);
        links.put(id, new CardLink(id, from, to, kind, actor));
      }
      case BoardOp.LinkRemoved removed -> {
        links = new LinkedHashMap<>(links);
        links.remove(removed.link());
      }
      case BoardOp.TextChanged typed -> type(typed);
      case BoardOp.MemberOp ofMember -> change(ofMember.card(), card -> changed(card, ofMember));
      case BoardOp.NotePinned(String text) -> pinned = new PinnedNote(text, actor);
      case BoardOp.NoteUnpinned ignored -> pinned = null;
      case BoardOp.BoardFrozen ignored -> frozen = true;
      case BoardOp.BoardReopened ignored -> frozen = false;
    }
  }

  private BoardCard changed(BoardCard card, BoardOp.MemberOp op) {
    return switch (op) {
      case BoardOp.CardEdited edited -> card.edited(edited.text(), actor);
      case BoardOp.FieldSet set -> card.saying(set.field(), set.value());
      case BoardOp.CardMoved moved -> card.moved(moved.lane(), moved.order());
      case BoardOp.CommentAdded(var ignored, var id, var text) ->
          card.commented(new CardComment(id, actor, text));
      case BoardOp.CommentDeleted comment -> card.withoutComment(comment.comment());
      case BoardOp.ReactionSet set -> card.reacted(actor, set.reaction());
      case BoardOp.TagAdded added -> card.tagged(added.tag());
      case BoardOp.TagRemoved removed -> card.withoutTag(removed.tag());
      case BoardOp.CreditOffered offered -> card.credited(new CardCredit(offered.member(), false));
      case BoardOp.CreditWithdrawn withdrawn -> card.withoutCredit(withdrawn.member());
      case BoardOp.CreditAnswered answered ->
          answered.accepted()
              ? card.credited(new CardCredit(actor, true))
              : card.withoutCredit(actor);
      default -> throw new IllegalStateException("this changes the board, not a card");
    };
  }

  private void put(BoardCard card) {
    cards = new LinkedHashMap<>(cards);
    cards.put(card.id(), card);
    size += card.size();
    written += card.wordsBeyond(card.empty());
  }

  /** Comes with every letter: nothing is looked at but what it changes. */
  private void type(BoardOp.TextChanged op) {
    BoardCard old = cards.get(op.card());
    ChangeSet changes = op.changes();
    String text = changes.apply(old.text());
    cards = new LinkedHashMap<>(cards);
    cards.put(old.id(), old.edited(text, actor));
    size += text.length() - old.text().length();
    written +=
        Math.max(
            0, WordCount.difference(old.text(), text, changes.keptAtStart(), changes.keptAtEnd()));
  }

  private void change(UUID id, UnaryOperator<BoardCard> how) {
    BoardCard old = cards.get(id);
    BoardCard card = how.apply(old);
    cards = new LinkedHashMap<>(cards);
    cards.put(id, card);
    size += card.size() - old.size();
    written += card.wordsBeyond(old);
  }

  private void delete(UUID id) {
    cards = new LinkedHashMap<>(cards);
    BoardCard card = cards.remove(id);
    size -= card.size();
    deleted = new LinkedHashMap<>(deleted);
    deleted.put(id, card);
    while (deleted.size() > BoardState.MOST_RESTORABLE
        || deleted.values().stream().mapToInt(BoardCard::size).sum()
            > BoardState.MOST_RESTORABLE_TEXT) {
      forget(deleted.keySet().iterator().next());
    }
  }

  /** Nobody brings it back any more; what pointed to it or from it goes too. */
  private void forget(UUID id) {
    deleted.remove(id);
    gone = new LinkedHashSet<>(gone);
    gone.add(id);
    links = new LinkedHashMap<>(links);
    links.values().removeIf(link -> link.from().equals(id) || link.to().equals(id));
  }

  private void restore(UUID id) {
    deleted = new LinkedHashMap<>(deleted);
    BoardCard card = deleted.remove(id);
    cards = new LinkedHashMap<>(cards);
    cards.put(id, card);
    size += card.size();
  }
}
