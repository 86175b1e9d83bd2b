package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * An application exercise: the team fills and tidies its board, one commits, and now and then a
 * teammate corrects that before the time is over.
 */
final class ExerciseActs {

  private ExerciseActs() {}

  static List<Act> of(Scene scene) {
    List<Act> acts = new ArrayList<>();
    for (List<Classmate> team : scene.teams()) {
      if (!team.isEmpty()) {
        if (scene.part().board()) {
          acts.addAll(BoardActs.of(scene, team));
        }
        acts.addAll(commits(scene, team));
      }
    }
    return acts;
  }

  private static List<Act> commits(Scene scene, List<Classmate> team) {
    Chance chance = scene.chanceOfTeam(-1 - team.getFirst().team());
    List<Act> acts = new ArrayList<>();
    double first = chance.between(0.6, 0.8);
    double second = chance.between(0.85, 0.95);
    acts.add(commit(scene, team, first, chance));
    if (chance.happens(0.3)) {
      acts.add(commit(scene, team, second, chance));
    }
    return acts;
  }

  private static Act commit(Scene scene, List<Classmate> team, double at, Chance chance) {
    List<Integer> worth = scene.part().worth();
    int best =
        IntStream.range(0, worth.size())
            .reduce((one, other) -> worth.get(other) > worth.get(one) ? other : one)
            .orElseThrow();
    double ability = team.stream().mapToDouble(Classmate::ability).average().orElseThrow();
    int option =
        chance.happens(0.25 + 0.5 * ability)
            ? best
            : Classmate.otherThan(best, worth.size(), chance);
    Classmate reporter = chance.pick(team);
    return new Act(at, reporter.number(), new Deed.Commit(option, Phrases.reason(chance)));
  }
}
