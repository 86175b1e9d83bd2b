package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** A peer evaluation: everybody who is there rates the teammates who are, one after the other. */
final class PeerActs {

  private static final int COMPETENCIES = 4;
  private static final int BEST = 5;

  private PeerActs() {}

  static List<Act> of(Scene scene) {
    List<Act> acts = new ArrayList<>();
    for (List<Classmate> team : scene.teams()) {
      team.forEach(rater -> acts.addAll(of(scene, rater, team)));
    }
    return acts;
  }

  private static List<Act> of(Scene scene, Classmate rater, List<Classmate> team) {
    Chance chance = scene.chance(rater);
    List<Classmate> mates = team.stream().filter(mate -> !mate.equals(rater)).toList();
    List<Act> acts = new ArrayList<>();
    for (int place = 0; place < mates.size(); place++) {
      double share = 0.15 + 0.8 * (place + chance.between(0, 0.9)) / mates.size();
      double from = scene.from(rater);
      Classmate mate = mates.get(place);
      Deed rating =
          new Deed.Rate(
              mate.number(),
              Stream.generate(() -> score(mate, chance)).limit(COMPETENCIES).toList(),
              Phrases.strength(chance),
              Phrases.suggestion(chance));
      acts.add(new Act(from + (1 - from) * share, rater.number(), rating));
    }
    return acts;
  }

  private static int score(Classmate mate, Chance chance) {
    return (int) Math.clamp(Math.round(chance.around(2.5 + 2 * mate.ability(), 0.7)), 1, BEST);
  }
}
