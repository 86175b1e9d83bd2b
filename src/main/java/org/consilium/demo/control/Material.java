package org.consilium.demo.control;

import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.demo.control.content.DemoExercises.DemoExercise;

/**
 * What the demo's sessions are made of.
 *
 * @param teamSetId the published teams
 * @param items the questions in order
 * @param caseId the patient case
 * @param exercises in the order of the agenda
 */
record Material(UUID teamSetId, List<Item> items, UUID caseId, List<DemoExercise> exercises) {

  Material {
    items = List.copyOf(items);
    exercises = List.copyOf(exercises);
  }

  /** A question's option by the letter under which it was written, whatever is shown to whom. */
  static UUID option(Item item, String letter) {
    return item.options().get(place(letter)).id();
  }

  /** A letter's place, from 0. */
  static int place(String letter) {
    return letter.charAt(0) - 'A';
  }
}
