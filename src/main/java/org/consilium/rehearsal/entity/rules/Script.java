package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * All that a simulated class does in a session.
 *
 * @param classmates by number
 * @param phases for each phase of the agenda its acts, by time
 */
public record Script(List<Classmate> classmates, List<List<Act>> phases) {

  public Script {
    classmates = List.copyOf(classmates);
    phases = phases.stream().map(List::copyOf).toList();
  }

  /** Writes the script of a class. */
  public static Script of(ClassPlan plan) {
    List<Classmate> classmates = new ArrayList<>();
    for (int team = 0; team < plan.teams().size(); team++) {
      for (String discipline : plan.teams().get(team)) {
        classmates.add(Classmate.invent(plan, classmates.size(), team, discipline));
      }
    }
    Arrivals arrivals = Arrivals.of(plan, classmates);
    List<List<Act>> phases = new ArrayList<>();
    for (int phase = 0; phase < plan.agenda().size(); phase++) {
      List<Act> acts = new ArrayList<>(arrivals.acts(phase));
      acts.addAll(acts(new Scene(plan, phase, classmates, arrivals)));
      acts.sort(Comparator.comparingDouble(Act::at));
      phases.add(acts);
    }
    return new Script(classmates, phases);
  }

  private static List<Act> acts(Scene scene) {
    return switch (scene.part().kind()) {
      case CHECK_IN -> List.of();
      case IRAT -> IratActs.of(scene);
      case TRAT -> TratActs.of(scene);
      case EXERCISE -> ExerciseActs.of(scene);
      case PEER_EVALUATION -> PeerActs.of(scene);
    };
  }
}
