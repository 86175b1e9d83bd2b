package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.layout.Lane;

/**
 * Several people type into one card, each at their own pace: what they send comes late, what they
 * hear comes later, acknowledgements get lost and are asked for again. In the end all see the same,
 * and it is the fold of what was stored. jqwik prints the seed of a failure.
 */
class CoEditingPropertyTest {

  private static final UUID NURSE = new UUID(1, 1);
  private static final UUID CARD = new UUID(2, 1);
  private static final String TEXT = "Stop 🩺 it";
  private static final int STEPS = 80;

  private record Sent(int editor, TextChanged op) {}

  @Property(tries = 400)
  void allEndEqual(@ForAll Random random) {
    Hall hall = new Hall(2 + random.nextInt(4));
    for (int step = 0; step < STEPS; step++) {
      hall.anything(random);
    }
    hall.drain();
    assertThat(hall.editors).allMatch(Editor::isSaved);
    assertThat(hall.editors)
        .extracting(Editor::text)
        .containsOnly(hall.board.cards().get(CARD).text());
    assertThat(hall.folded()).isEqualTo(hall.board);
  }

  private static final class Hall {

    private final List<Editor> editors = new ArrayList<>();
    private final Map<Integer, Sent> onTheWay = new HashMap<>();
    private final List<Integer> heard = new ArrayList<>();
    private final List<Sent> log = new ArrayList<>();
    private TextHistory history = TextHistory.empty();
    private BoardState board;

    Hall(int people) {
      board = begun();
      for (int i = 0; i < people; i++) {
        editors.add(new Editor(CARD, TEXT));
        heard.add(0);
      }
    }

    void anything(Random random) {
      int who = random.nextInt(editors.size());
      switch (random.nextInt(8)) {
        case 0, 1, 2 -> editors.get(who).typeAnything(random);
        case 3 -> send(who);
        case 4 -> arrive(who);
        case 5 -> hear(who);
        case 6 -> history = TextHistory.empty(); // the server begins anew
        default -> hear(random.nextInt(editors.size()));
      }
    }

    void drain() {
      while (!isQuiet()) {
        for (int who = 0; who < editors.size(); who++) {
          send(who);
          arrive(who);
          hear(who);
        }
      }
    }

    private boolean isQuiet() {
      return editors.stream().allMatch(Editor::isSaved)
          && heard.stream().allMatch(place -> place == log.size());
    }

    private void send(int who) {
      TextChanged next = onTheWay.containsKey(who) ? null : editors.get(who).next();
      if (next != null) {
        onTheWay.put(who, new Sent(who, next));
      }
    }

    /** Stored, or refused as stale: then it is sent again as it stands by what was heard. */
    private void arrive(int who) {
      Sent sent = onTheWay.remove(who);
      if (sent == null) {
        return;
      }
      TextChanged now = (TextChanged) history.onto(sent.op());
      if (board.apply(NURSE, now) instanceof Applied applied) {
        history.note(board, now);
        board = applied.board();
        log.add(new Sent(who, now));
      } else {
        while (heard.get(who) < log.size()) {
          hear(who);
        }
        onTheWay.put(who, new Sent(who, editors.get(who).again()));
      }
    }

    private void hear(int who) {
      int next = heard.get(who);
      if (next < log.size()) {
        editors.get(who).hear(log.get(next).op(), log.get(next).editor() == who);
        heard.set(who, next + 1);
      }
    }

    BoardState folded() {
      BoardState state = begun();
      for (Sent stored : log) {
        state = ((Applied) state.apply(NURSE, stored.op())).board();
      }
      return state;
    }

    private static BoardState begun() {
      BoardOp create = new CardCreated(CARD, Lane.PLAN, "a0", TEXT);
      return ((Applied) BoardState.EMPTY.apply(NURSE, create)).board();
    }
  }
}
