package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.layout.CommonLane;

/**
 * A team at its board: everybody writes, and the team edits, moves and strikes what stands there.
 */
final class BoardActs {

  /** Those for which there are phrases. */
  private static final List<String> LANES =
      Stream.of(
              CommonLane.PROBLEMS,
              CommonLane.DIFFERENTIAL,
              CommonLane.MEDICATIONS,
              CommonLane.PLAN,
              CommonLane.QUESTIONS)
          .map(CommonLane::name)
          .toList();

  /** What was written just now is not touched yet. */
  private static final double REST = 0.02;

  private record Written(Act act, Deed.Write deed) {}

  private final List<Written> written = new ArrayList<>();
  private final List<Act> acts = new ArrayList<>();
  private final List<Integer> struck = new ArrayList<>();

  private BoardActs() {}

  static List<Act> of(Scene scene, List<Classmate> team) {
    BoardActs board = new BoardActs();
    team.forEach(mate -> board.write(scene, mate));
    board.number();
    team.forEach(mate -> board.tidy(scene, mate));
    board.acts.sort(Comparator.comparingDouble(Act::at));
    return board.acts;
  }

  private void write(Scene scene, Classmate mate) {
    Chance chance = scene.chance(mate);
    for (int i = 0; i < scene.plan().habits().cards(); i++) {
      double from = Math.max(0.08, scene.from(mate));
      double at = chance.between(from, Math.max(from, 0.8));
      String lane = chance.pick(LANES);
      String text = Phrases.card(mate.discipline(), lane, chance);
      Deed.Write deed = new Deed.Write(0, lane, text);
      written.add(new Written(new Act(at, mate.number(), deed), deed));
    }
  }

  /** Cards are numbered in the order in which the team makes them. */
  private void number() {
    written.sort(Comparator.comparingDouble(card -> card.act().at()));
    for (int card = 0; card < written.size(); card++) {
      Written one = written.get(card);
      Deed.Write deed = new Deed.Write(card, one.deed().lane(), one.deed().text());
      Act act = new Act(one.act().at(), one.act().by(), deed);
      written.set(card, new Written(act, deed));
      acts.add(act);
    }
  }

  private void tidy(Scene scene, Classmate mate) {
    Chance chance = Chance.of(scene.plan().seed(), "tidies", scene.phase(), mate.number());
    int cards = scene.plan().habits().cards();
    for (int i = 0; i < (cards + 1) / 2; i++) {
      touch(scene, mate, chance, card -> rewritten(card, mate, chance));
    }
    for (int i = 0; i < cards / 3; i++) {
      touch(scene, mate, chance, card -> new Deed.Move(card, chance.pick(LANES)));
    }
    if (chance.happens(0.15)) {
      touch(scene, mate, chance, this::strike);
    }
  }

  private Deed rewritten(int card, Classmate mate, Chance chance) {
    return new Deed.Rewrite(
        card, written.get(card).deed().text() + " " + Phrases.addition(mate.discipline(), chance));
  }

  private Deed strike(int card) {
    struck.add(card);
    return new Deed.Strike(card);
  }

  /** Something happens to a card that stands by then; who strikes one does so at the very end. */
  private void touch(Scene scene, Classmate mate, Chance chance, Function<Integer, Deed> how) {
    double from = Math.max(0.3, scene.from(mate));
    double at = chance.between(from, Math.max(from, 0.93));
    List<Integer> standing =
        written.stream()
            .filter(card -> card.act().at() < at - REST)
            .map(card -> card.deed().card())
            .filter(card -> !struck.contains(card))
            .toList();
    if (!standing.isEmpty()) {
      Deed deed = how.apply(chance.pick(standing));
      acts.add(new Act(deed instanceof Deed.Strike ? 0.94 : at, mate.number(), deed));
    }
  }
}
