package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.consilium.session.PhaseKind;

/** When everybody comes: in the first phase, late in the one after it, or not at all. */
record Arrivals(Map<Integer, Arrival> byClassmate) {

  /** In which phase of the agenda, and when in it. */
  record Arrival(int phase, double at) {}

  static Arrivals of(ClassPlan plan, List<Classmate> classmates) {
    boolean opens = plan.agenda().getFirst().kind() == PhaseKind.CHECK_IN;
    int second = Math.min(1, plan.agenda().size() - 1);
    Map<Integer, Arrival> arrivals = new HashMap<>();
    for (Classmate classmate : classmates) {
      Chance chance = Chance.of(plan.seed(), "arrival", classmate.number());
      if (classmate.late()) {
        arrivals.put(classmate.number(), new Arrival(second, chance.between(0.1, 0.4)));
      } else if (!classmate.absent()) {
        arrivals.put(classmate.number(), new Arrival(0, chance.between(0, opens ? 0.8 : 0.03)));
      }
    }
    return new Arrivals(arrivals);
  }

  List<Act> acts(int phase) {
    List<Act> acts = new ArrayList<>();
    byClassmate.forEach(
        (number, arrival) -> {
          if (arrival.phase() == phase) {
            acts.add(new Act(arrival.at(), number, new Deed.Arrive()));
          }
        });
    return acts;
  }

  /** From when on somebody can do something in a phase; 1 where the person does not come to it. */
  double from(int phase, Classmate classmate) {
    Arrival arrival = byClassmate.get(classmate.number());
    if (arrival == null || arrival.phase() > phase) {
      return 1;
    }
    return arrival.phase() == phase ? arrival.at() : 0;
  }
}
