package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.LongStream;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.BoardVerdict.Rejected;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardCredit;

/**
 * A team at its board while everything goes wrong that can: what is sent and what is told is cut
 * off anywhere, answers get lost and are asked for again, commits fail before and after they took,
 * the memory is forgotten, another owner takes over, the phase is paused. In the end everybody sees
 * the same, and it is the fold of the log; what was acknowledged is in it once, what was refused is
 * not. The same play on every engine; say {@code -Dconsilium.seed=...} to see one again.
 */
abstract class BoardFuzz {

  private static final int ROUNDS = 300;

  private static final Set<String> AT_THE_DOOR =
      Set.of(
          "caseboard.closed",
          "caseboard.not-on-the-team",
          "caseboard.read-only",
          "session.not-allowed");

  private final Set<Class<?>> stored = new HashSet<>();

  abstract BoardEngine engine(Random random);

  /** Which kinds of operations the plays have stored. */
  final Set<Class<?>> stored() {
    return stored;
  }

  /** Plays what the seed says. */
  final void play(long seed, int steps) throws Exception {
    try {
      new Play(new Random(seed)).run(steps);
    } catch (Throwable failure) {
      throw new AssertionError("under the seed " + seed, failure);
    }
  }

  /** One run. */
  private final class Play {

    private final BoardEngine engine;
    private final Random random;
    private final AnyOperation anything;
    private final List<Teammate> team = new ArrayList<>();
    private final Teammate staff;
    private final List<Teammate> all = new ArrayList<>();

    Play(Random random) {
      this.random = random;
      engine = engine(random);
      List<UUID> named = new ArrayList<>();
      engine.team().forEach(actor -> named.add(actor.accountId()));
      named.add(engine.staff().accountId());
      anything = new AnyOperation(random, named);
      engine.team().forEach(actor -> team.add(new Teammate(engine, actor, anything)));
      staff = new Teammate(engine, engine.staff(), anything);
      all.addAll(team);
      all.add(staff);
    }

    void run(int steps) {
      all.forEach(one -> one.connect(false));
      for (int step = 0; step < steps; step++) {
        anything();
      }
      drain();
      judge();
    }

    private <T> T any(List<T> some) {
      return some.get(random.nextInt(some.size()));
    }

    private void anything() {
      Teammate one = any(all);
      switch (random.nextInt(20)) {
        case 0, 1, 2, 3 -> any(team).types(random);
        case 4, 5, 6 -> does(anything.upon(one.known()));
        case 7 -> one.sendsWhatWasTyped();
        case 8, 9, 10 -> one.transmit(1 + random.nextInt(3));
        case 11, 12, 13 -> one.receive(random.nextInt(4), random.nextInt(3));
        case 14, 15, 16 -> engine.goesOn(random);
        case 17 -> comesOrGoes(one);
        default -> trouble();
      }
    }

    /** Mostly it is one who may. */
    private void does(BoardOp op) {
      if (random.nextInt(10) == 0) {
        any(all).does(op);
      } else if (op instanceof BoardOp.StaffOp) {
        staff.does(op);
      } else {
        Teammate member = any(team);
        author(member.known(), op).orElse(member).does(op);
      }
    }

    /**
     * Credits are a matter of the card's author and of who is credited, comments of who made them.
     */
    private Optional<Teammate> author(BoardState board, BoardOp op) {
      return switch (op) {
        case BoardOp.CreditOffered offered -> one(board, offered.card(), BoardCard::author);
        case BoardOp.CreditWithdrawn withdrawn -> one(board, withdrawn.card(), BoardCard::author);
        case BoardOp.CreditAnswered answered ->
            one(
                board,
                answered.card(),
                card -> card.credits().stream().map(CardCredit::member).findFirst().orElse(null));
        case BoardOp.CommentDeleted deleted ->
            one(
                board,
                deleted.card(),
                card -> card.comments().stream().map(CardComment::author).findFirst().orElse(null));
        default -> Optional.empty();
      };
    }

    private Optional<Teammate> one(BoardState board, UUID card, Function<BoardCard, UUID> who) {
      return Optional.ofNullable(board.cards().get(card))
          .map(who)
          .flatMap(accountId -> team.stream().filter(one -> one.is(accountId)).findFirst());
    }

    private void comesOrGoes(Teammate one) {
      if (one.isConnected()) {
        one.isCutOff(random);
      } else {
        one.connect(random.nextInt(5) == 0);
      }
    }

    private void trouble() {
      switch (random.nextInt(12)) {
        case 0 -> engine.forgets();
        case 1 -> {
          all.stream().filter(Teammate::isConnected).forEach(one -> one.isCutOff(random));
          all.forEach(Teammate::losesTheOwner);
          engine.isTakenOver();
        }
        case 2 -> engine.closes(true);
        case 3, 4 -> engine.closes(false);
        default -> engine.goesOn(random);
      }
    }

    /**
     * Nothing goes wrong any more: soon all is answered, heard and saved. The last owner finds out
     * what the one before has still stored when something is done.
     */
    private void drain() {
      engine.settles();
      engine.closes(false);
      staff.does(new BoardOp.BoardReopened());
      for (int round = 0; !isQuiet(); round++) {
        assertThat(round).as("rounds until all is quiet").isLessThan(ROUNDS);
        for (Teammate one : all) {
          if (!one.isConnected()) {
            one.connect(false);
          }
          one.sendsWhatWasTyped();
          one.transmit(Integer.MAX_VALUE);
        }
        engine.settles();
        all.forEach(Teammate::catchUp);
      }
    }

    private boolean isQuiet() {
      long last = engine.log().size();
      return all.stream().allMatch(one -> one.isQuiet(last));
    }

    private void judge() {
      List<BoardLog.Entry> log = engine.log();
      assertThat(log)
          .extracting(BoardLog.Entry::seq)
          .containsExactlyElementsOf(LongStream.rangeClosed(1, log.size()).boxed().toList());
      assertThat(log).extracting(BoardLog.Entry::opId).doesNotHaveDuplicates();
      List<BoardState> past = past(log);
      Standing folded = new Standing(past.getLast(), log.size());
      assertSame(engine.standing(), folded);
      engine.forgets();
      assertSame(engine.standing(), folded);
      engine.dropSnapshot();
      engine.forgets();
      assertSame(engine.standing(), folded);
      for (Teammate one : all) {
        assertSame(new Standing(one.known(), log.size()), folded);
        one.requireEditorsInStep();
        one.acknowledged()
            .forEach((op, seq) -> assertThat(log.get((int) (seq - 1)).opId()).isEqualTo(op));
        assertThat(one.refused())
            .doesNotContainAnyElementsOf(log.stream().map(BoardLog.Entry::opId).toList());
      }
      all.forEach(one -> one.refusals().forEach(refusal -> requireRight(refusal, past)));
      log.forEach(entry -> stored.add(entry.op().getClass()));
    }

    /** In the same order too: it says which deleted card is the first to be forgotten. */
    private void assertSame(Standing one, Standing other) {
      assertThat(one).isEqualTo(other);
      assertThat(one.state().cards().keySet())
          .containsExactlyElementsOf(other.state().cards().keySet());
      assertThat(one.state().deleted().keySet())
          .containsExactlyElementsOf(other.state().deleted().keySet());
    }

    /** The board after so many operations. */
    private List<BoardState> past(List<BoardLog.Entry> log) {
      List<BoardState> past = new ArrayList<>(List.of(BoardState.EMPTY));
      for (BoardLog.Entry entry : log) {
        BoardVerdict next = past.getLast().apply(entry.accountId(), entry.op());
        past.add(((Applied) next).board());
      }
      return past;
    }

    /**
     * Nobody is refused by a memory that is behind what they knew. How far back a change of a text
     * can be moved is not said; whether somebody may at all is not a matter of the board.
     */
    private void requireRight(Teammate.Refusal refusal, List<BoardState> past) {
      if (refusal.op() instanceof BoardOp.TextChanged || AT_THE_DOOR.contains(refusal.code())) {
        return;
      }
      assertThat(past.subList((int) refusal.since(), past.size()))
          .as("a board that refuses %s", refusal)
          .anyMatch(
              board ->
                  board.apply(refusal.by(), refusal.op()) instanceof Rejected rejected
                      && BoardRefusals.of(rejected).code().equals(refusal.code()));
    }
  }
}
