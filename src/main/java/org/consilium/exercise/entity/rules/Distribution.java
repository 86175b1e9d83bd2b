package org.consilium.exercise.entity.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

/**
 * How the teams' choices are spread over the options.
 *
 * @param shares one for each option, in the order of the options
 * @param teams how many teams committed a choice
 */
public record Distribution(List<Share> shares, int teams) {

  private static final int WHOLE = 100;

  /**
   * An option's part of the choices.
   *
   * @param teams how many chose it
   * @param percent of the teams that committed, in whole numbers that add up to 100 (each rounded
   *     down, then the largest remainders up, the earlier option first); 0 when no team committed
   */
  public record Share(UUID option, int teams, int percent) {}

  /**
   * Counts the committed choices.
   *
   * @param choices one for each team that committed
   * @throws IllegalArgumentException when a choice is none of the options
   */
  public static Distribution of(List<UUID> options, Collection<UUID> choices) {
    if (!options.containsAll(choices)) {
      throw new IllegalArgumentException("a choice is none of the options");
    }
    int[] counts =
        options.stream()
            .mapToInt(option -> (int) choices.stream().filter(option::equals).count())
            .toArray();
    int[] percents = percents(counts, choices.size());
    List<Share> shares = new ArrayList<>();
    for (int i = 0; i < counts.length; i++) {
      shares.add(new Share(options.get(i), counts[i], percents[i]));
    }
    return new Distribution(List.copyOf(shares), choices.size());
  }

  private static int[] percents(int[] counts, int total) {
    int[] percents = new int[counts.length];
    if (total == 0) {
      return percents;
    }
    for (int i = 0; i < counts.length; i++) {
      percents[i] = WHOLE * counts[i] / total;
    }
    IntStream.range(0, counts.length)
        .boxed()
        .sorted(Comparator.comparing(i -> -(WHOLE * counts[i] % total)))
        .limit(WHOLE - IntStream.of(percents).sum())
        .forEach(i -> percents[i]++);
    return percents;
  }
}
