package org.consilium.rehearsal.entity.rules;

import java.util.List;
import java.util.SplittableRandom;

/**
 * Seeded chance. What somebody draws depends on the seed and on whose chance it is, never on what
 * was drawn for others.
 */
final class Chance {

  private static final int DRAWS = 12;

  private final SplittableRandom random;

  private Chance(long seed) {
    random = new SplittableRandom(seed);
  }

  /** The chance of one person or thing, told apart by these numbers. */
  static Chance of(long seed, String what, int... which) {
    long mixed = seed * 31 + what.hashCode();
    for (int number : which) {
      mixed = mixed * 1_000_003 + number;
    }
    return new Chance(mixed);
  }

  boolean happens(double probability) {
    return random.nextDouble() < probability;
  }

  double between(double low, double high) {
    return low + random.nextDouble() * (high - low);
  }

  int below(int count) {
    return random.nextInt(count);
  }

  <T> T pick(List<T> list) {
    return list.get(below(list.size()));
  }

  /** About normal: the sum of twelve draws. */
  double around(double mean, double deviation) {
    double sum = -DRAWS / 2.0;
    for (int i = 0; i < DRAWS; i++) {
      sum += random.nextDouble();
    }
    return mean + sum * deviation;
  }
}
