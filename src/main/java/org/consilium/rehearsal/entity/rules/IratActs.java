package org.consilium.rehearsal.entity.rules;

import java.util.ArrayList;
import java.util.List;

/**
 * An iRAT: everybody answers one question after the other at times of their own, changes some
 * answers later, flags some, leaves out a few, and mostly hands in. Who comes late has what is
 * left.
 */
final class IratActs {

  private static final double LAST_ANSWER = 0.8;
  private static final double LAST_CHANGE = 0.93;

  private IratActs() {}

  static List<Act> of(Scene scene) {
    return scene.here().stream().flatMap(mate -> of(scene, mate).stream()).toList();
  }

  private static List<Act> of(Scene scene, Classmate mate) {
    Chance chance = scene.chance(mate);
    List<Question> questions = scene.part().questions();
    List<Act> acts = new ArrayList<>();
    for (int item = 0; item < questions.size(); item++) {
      double at = (item + chance.between(0.1, 0.9)) / questions.size() * LAST_ANSWER * mate.pace();
      double changes = Math.min(LAST_CHANGE, at + chance.between(0.02, 0.15));
      boolean answers = chance.happens(0.98);
      int first = mate.answer(questions.get(item), 0, chance);
      int second = mate.answer(questions.get(item), 0, chance);
      boolean doubts = chance.happens(0.2);
      if (chance.happens(0.1)) {
        acts.add(act(scene, mate, at, new Deed.Flag(item)));
      }
      if (answers) {
        acts.add(act(scene, mate, at, new Deed.Choose(item, first)));
      }
      if (answers && doubts) {
        acts.add(act(scene, mate, changes, new Deed.Choose(item, second)));
      }
    }
    if (chance.happens(0.85)) {
      acts.add(act(scene, mate, chance.between(0.95, 0.99), new Deed.HandIn()));
    }
    return acts;
  }

  private static Act act(Scene scene, Classmate mate, double at, Deed deed) {
    double from = scene.from(mate);
    return new Act(from + (1 - from) * at, mate.number(), deed);
  }
}
