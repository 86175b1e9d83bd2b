package org.consilium.course.entity.rules;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.random.RandomGenerator;

/**
 * What tells the people of a course apart without their names: a letter and a number, such as A3,
 * said beside the discipline. It is drawn by chance alone, so that it tells neither a name nor a
 * place in a list; I and O, which read like digits, are no letters of it.
 */
public final class Pseudonyms {

  private static final String LETTERS = "ABCDEFGHJKLMNPQRSTUVWXYZ";

  private Pseudonyms() {}

  /**
   * Draws so many that nobody has. At least half of those that could be drawn stay free, so that a
   * newcomer's is no leftover; numbers stay as short as that allows.
   */
  public static List<String> draw(int count, Set<String> taken, RandomGenerator random) {
    int numbers = 9;
    while (LETTERS.length() * numbers < 2 * (taken.size() + count)) {
      numbers = numbers * 10 + 9;
    }
    Set<String> gone = new HashSet<>(taken);
    List<String> drawn = new ArrayList<>();
    while (drawn.size() < count) {
      String one =
          LETTERS.charAt(random.nextInt(LETTERS.length())) + "" + random.nextInt(1, numbers + 1);
      if (gone.add(one)) {
        drawn.add(one);
      }
    }
    return drawn;
  }
}
