package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.CardEdited;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.Editor;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Failures;
import org.consilium.platform.problem.ProblemKind;
import org.consilium.platform.security.Actor;

/**
 * A member of the team with a client of their own: it keeps what is not answered and sends it again
 * under its id, applies what it hears in order and asks for what it finds missing. What is on the
 * wire can be cut off anywhere, in both directions.
 */
final class Teammate {

  private record Sent(UUID opId, BoardOp op) {}

  private record Answer(Sent to, long since, Long seq, DomainProblem refusal) {}

  /** What somebody was told who knew the board up to an operation when they sent this one. */
  record Refusal(UUID by, BoardOp op, long since, String code) {}

  private final BoardEngine engine;
  private final Actor actor;
  private final AnyOperation anything;
  private final Map<UUID, Sent> unanswered = new LinkedHashMap<>();
  private final Map<UUID, Editor> editors = new LinkedHashMap<>();
  private final Map<UUID, UUID> typed = new HashMap<>();
  private final Map<UUID, Long> acknowledged = new HashMap<>();
  private final Set<UUID> refused = new HashSet<>();
  private final List<Refusal> refusals = new ArrayList<>();
  private final Set<UUID> handedOver = new HashSet<>();
  private final Set<UUID> withFormerOwner = new HashSet<>();
  private final Deque<Sent> wire = new ArrayDeque<>();
  private Queue<Answer> answers = new ConcurrentLinkedQueue<>();
  private int heard;
  private boolean connected;
  private BoardState known = BoardState.EMPTY;
  private long seq;

  Teammate(BoardEngine engine, Actor actor, AnyOperation anything) {
    this.engine = engine;
    this.actor = actor;
    this.anything = anything;
  }

  boolean is(UUID accountId) {
    return actor.accountId().equals(accountId);
  }

  BoardState known() {
    return known;
  }

  Map<UUID, Long> acknowledged() {
    return acknowledged;
  }

  /** What was refused for good, as no server had it in its hands any more. */
  Set<UUID> refused() {
    return refused;
  }

  List<Refusal> refusals() {
    return refusals;
  }

  boolean isConnected() {
    return connected;
  }

  /**
   * Comes back, and sends again what is not answered.
   *
   * @param anew in another tab, which knows nothing
   */
  void connect(boolean anew) {
    connected = true;
    heard = engine.told().size();
    answers = new ConcurrentLinkedQueue<>();
    look(anew ? null : Long.valueOf(seq));
    wire.clear();
    wire.addAll(unanswered.values());
  }

  /** Some of what was on its way has still arrived, on either side. */
  void isCutOff(Random random) {
    transmit(random.nextInt(wire.size() + 1));
    receive(random.nextInt(4), random.nextInt(4));
    connected = false;
    wire.clear();
    answers = new ConcurrentLinkedQueue<>();
  }

  /** Who owned the board has still in its hands what it did not answer, and may yet store it. */
  void losesTheOwner() {
    unanswered.keySet().stream().filter(handedOver::contains).forEach(withFormerOwner::add);
  }

  /** Puts an operation on the wire, or keeps it until there is one. */
  void does(BoardOp op) {
    send(new Sent(anything.id(), op));
  }

  /** Types into a card, often one of the first two, whatever the connection is. */
  void types(Random random) {
    List<BoardCard> cards = List.copyOf(known.cards().values());
    if (!cards.isEmpty()) {
      int most = random.nextBoolean() ? Math.min(2, cards.size()) : cards.size();
      BoardCard card = cards.get(random.nextInt(most));
      editors
          .computeIfAbsent(card.id(), id -> new Editor(id, card.text(), card.textRevision()))
          .typeAnything(random);
    }
  }

  /** What was typed goes on its way, one change of a card at a time. */
  void sendsWhatWasTyped() {
    editors.forEach(
        (card, editor) -> {
          TextChanged next = editor.next();
          if (next != null) {
            sendTyped(next);
          }
        });
  }

  private void sendTyped(TextChanged change) {
    Sent sent = new Sent(anything.id(), change);
    typed.put(change.card(), sent.opId());
    send(sent);
  }

  private void send(Sent sent) {
    unanswered.put(sent.opId(), sent);
    if (connected) {
      wire.add(sent);
    }
  }

  /** So many messages reach the server. */
  void transmit(int most) {
    for (int i = 0; i < most && !wire.isEmpty(); i++) {
      Sent sent = wire.poll();
      Queue<Answer> back = answers;
      long since = seq;
      handedOver.add(sent.opId());
      engine
          .operate(actor, sent.opId(), sent.op())
          .whenComplete((place, failure) -> back.add(answer(sent, since, place, failure)));
    }
  }

  private static Answer answer(Sent sent, long since, Long place, Throwable failure) {
    if (failure == null) {
      return new Answer(sent, since, place, null);
    }
    Throwable cause = failure instanceof CompletionException ? failure.getCause() : failure;
    return new Answer(sent, since, null, Failures.toProblem(cause));
  }

  /** So many events and answers reach the client. */
  void receive(int events, int most) {
    List<BoardChange> told = engine.told();
    for (int i = 0; connected && i < events && heard < told.size(); i++) {
      hear(told.get(heard++));
    }
    for (int i = 0; connected && i < most && !answers.isEmpty(); i++) {
      take(answers.poll());
    }
  }

  /** Everything that has been told by now. */
  void catchUp() {
    if (connected) {
      receive(Integer.MAX_VALUE, Integer.MAX_VALUE);
      look(seq);
    }
  }

  private void take(Answer answer) {
    Sent sent = answer.to();
    if (answer.refusal() == null) {
      unanswered.remove(sent.opId());
      acknowledged.put(sent.opId(), answer.seq());
    } else if (isPassing(answer.refusal())) {
      wire.add(sent);
    } else {
      unanswered.remove(sent.opId());
      refusals.add(
          new Refusal(actor.accountId(), sent.op(), answer.since(), answer.refusal().code()));
      if (!withFormerOwner.contains(sent.opId())) {
        refused.add(sent.opId());
      }
      if (sent.op() instanceof TextChanged change && sent.opId().equals(typed.get(change.card()))) {
        typingRefused(sent.opId(), change.card(), answer.refusal().code());
      }
    }
  }

  private static boolean isPassing(DomainProblem problem) {
    return problem.kind() == ProblemKind.UNAVAILABLE
        || problem.code().equals("platform.failure")
        || problem.code().equals("caseboard.too-fast");
  }

  /** What was made on a text too old is sent anew as it stands by now; the rest is given up. */
  private void typingRefused(UUID opId, UUID card, String code) {
    if (code.equals("caseboard.stale-text")) {
      look(seq);
      if (connected && opId.equals(typed.get(card)) && editors.containsKey(card)) {
        sendTyped(editors.get(card).again());
      }
    } else {
      giveUp(card);
    }
  }

  private void giveUp(UUID card) {
    editors.remove(card);
    typed.remove(card);
  }

  /** Joins the topic, from where one stands or anew. */
  private void look(Long since) {
    BoardSight sight;
    try {
      sight = engine.read(actor, since);
    } catch (RuntimeException notNow) {
      connected = false;
      return;
    }
    sight.missed().ifPresentOrElse(missed -> missed.forEach(this::hear), () -> see(sight));
  }

  /** What was typed and is not in what is seen is for its author to put back. */
  private void see(BoardSight sight) {
    known = sight.board();
    seq = sight.seq();
    editors.clear();
    typed.clear();
  }

  private void hear(BoardChange change) {
    if (change.seq() > seq + 1) {
      look(seq);
    } else if (change.seq() == seq + 1) {
      edit(change);
      known = ((Applied) known.apply(change.by().accountId(), change.op())).board();
      seq = change.seq();
    }
  }

  private void edit(BoardChange change) {
    Editor editor = change.op() instanceof BoardOp.MemberOp on ? editors.get(on.card()) : null;
    if (editor == null) {
      return;
    }
    switch (change.op()) {
      case TextChanged text -> {
        boolean own = change.opId().equals(typed.get(text.card()));
        editor.hear(text, own);
        if (own) {
          typed.remove(text.card());
        }
      }
      case CardEdited edited -> {
        BoardCard card = known.cards().get(edited.card());
        ChangeSet difference = ChangeSet.between(card.text(), edited.text());
        editor.hear(new TextChanged(card.id(), card.textRevision(), difference), false);
      }
      case BoardOp.CardDeleted deleted -> giveUp(deleted.card());
      default -> {}
    }
  }

  boolean isQuiet(long last) {
    return connected
        && seq == last
        && unanswered.isEmpty()
        && wire.isEmpty()
        && editors.values().stream().allMatch(Editor::isSaved);
  }

  /** Every editor shows what its card says. */
  void requireEditorsInStep() {
    List<String> shown = new ArrayList<>();
    List<String> said = new ArrayList<>();
    editors.forEach(
        (card, editor) -> {
          shown.add(editor.text());
          said.add(known.cards().get(card).text());
        });
    assertThat(shown).isEqualTo(said);
  }
}
