package org.consilium.rehearsal.entity.rules;

import java.util.List;
import java.util.stream.IntStream;

/** One phase with those who play in it. */
record Scene(ClassPlan plan, int phase, List<Classmate> classmates, Arrivals arrivals) {

  Part part() {
    return plan.agenda().get(phase);
  }

  /** Those who are there before the end. */
  List<Classmate> here() {
    return classmates.stream().filter(classmate -> from(classmate) < 1).toList();
  }

  /** Those of them, team by team; a team of which nobody comes is empty. */
  List<List<Classmate>> teams() {
    return IntStream.range(0, plan.teams().size())
        .mapToObj(team -> here().stream().filter(mate -> mate.team() == team).toList())
        .toList();
  }

  double from(Classmate classmate) {
    return arrivals.from(phase, classmate);
  }

  /** The chance of one classmate in this phase. */
  Chance chance(Classmate classmate) {
    return Chance.of(plan.seed(), "acts", phase, classmate.number());
  }

  /** The chance of one team in this phase. */
  Chance chanceOfTeam(int team) {
    return Chance.of(plan.seed(), "team", phase, team);
  }
}
