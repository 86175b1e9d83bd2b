package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * A tRAT: question by question everybody leans, one scratches what most lean to, now and then two
 * at once; wrong means talking and trying again until it is right.
 */
final class TratActs {

  private static final double WHOLE = 0.92;
  private static final double FIRST_SCRATCH = 0.45;
  private static final double ARGUING = 0.06;

  /** Talking about it makes wiser. */
  private static final double BONUS = 0.05;

  private final Scene scene;
  private final List<Classmate> team;
  private final Chance chance;
  private final List<Act> acts = new ArrayList<>();

  private TratActs(Scene scene, List<Classmate> team) {
    this.scene = scene;
    this.team = team;
    this.chance = scene.chanceOfTeam(team.getFirst().team());
  }

  static List<Act> of(Scene scene) {
    return scene.teams().stream()
        .filter(team -> !team.isEmpty())
        .flatMap(team -> new TratActs(scene, team).written().stream())
        .toList();
  }

  private List<Act> written() {
    for (int item = 0; item < scene.part().questions().size(); item++) {
      solve(item);
    }
    return acts;
  }

  private void solve(int item) {
    Question question = scene.part().questions().get(item);
    Map<Classmate, Integer> leanings = new HashMap<>();
    for (Classmate mate : team) {
      double at = moment(item, chance.between(0, 0.35));
      int option = mate.answer(question, BONUS, chance);
      boolean again = chance.happens(0.08);
      if (at > scene.from(mate)) {
        lean(item, mate, at, option, leanings);
      }
      if (again && at > scene.from(mate)) {
        int other = mate.answer(question, BONUS, chance);
        lean(item, mate, moment(item, 0.4), other, leanings);
      }
    }
    scratch(item, question, leanings);
  }

  private void lean(
      int item, Classmate mate, double at, int option, Map<Classmate, Integer> leanings) {
    leanings.put(mate, option);
    acts.add(new Act(at, mate.number(), new Deed.Lean(item, option)));
  }

  private void scratch(int item, Question question, Map<Classmate, Integer> leanings) {
    Set<Integer> tried = new LinkedHashSet<>();
    while (!tried.contains(question.right())) {
      int option = favourite(question, leanings, tried);
      double at = moment(item, FIRST_SCRATCH + ARGUING * tried.size());
      tried.add(option);
      Deed deed = new Deed.Scratch(item, option, tried.size());
      List<Classmate> seated = team.stream().filter(mate -> scene.from(mate) < at).toList();
      if (seated.isEmpty()) {
        return;
      }
      int hand = chance.below(seated.size());
      acts.add(new Act(at, seated.get(hand).number(), deed));
      if (chance.happens(0.1) && seated.size() > 1) {
        acts.add(new Act(at, seated.get((hand + 1) % seated.size()).number(), deed));
      }
    }
  }

  /** What most lean to of what is left; nobody any more: a guess. */
  private int favourite(Question question, Map<Classmate, Integer> leanings, Set<Integer> tried) {
    List<Integer> left =
        IntStream.range(0, question.options())
            .filter(option -> !tried.contains(option))
            .boxed()
            .toList();
    int best = left.getFirst();
    for (int option : left) {
      if (votes(leanings, option) > votes(leanings, best)) {
        best = option;
      }
    }
    return votes(leanings, best) > 0 ? best : chance.pick(left);
  }

  private static long votes(Map<Classmate, Integer> leanings, int option) {
    return leanings.values().stream().filter(leaning -> leaning == option).count();
  }

  private double moment(int item, double share) {
    return WHOLE * (item + share) / scene.part().questions().size();
  }
}
