package org.consilium.teaming.entity.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * How evenly teams are mixed, one line for each discipline and each school.
 *
 * <p>Of a group with N students, c(t) of them in team t of k, the unevenness is the sum of c(t)²
 * over all teams: the more even, the smaller. The least that whole people allow is r(q+1)² +
 * (k-r)q², where N = qk + r with 0 ≤ r &lt; k (r teams with q+1 and the others with q). The
 * <em>excess</em> is the difference, always an even number: 0 when no teams could be more even, 2
 * when one student in another team would do.
 */
public record Balance(List<Line> lines) {

  /** By what a group is made. */
  public enum Attribute {
    DISCIPLINE,
    INSTITUTION
  }

  /**
   * One group.
   *
   * @param value the discipline's code or the school's id
   * @param total students in all teams
   * @param fewest in any team
   * @param most in any team
   * @param excess 0 or more, see above
   */
  public record Line(
      Attribute attribute, String value, int total, int fewest, int most, long excess) {}

  /** Measures teams, however they came about. */
  public static Balance of(Collection<TeamComposition> teams) {
    List<Line> lines = new ArrayList<>();
    addLines(lines, Attribute.DISCIPLINE, teams, TeamComposition::disciplines);
    addLines(lines, Attribute.INSTITUTION, teams, TeamComposition::institutions);
    return new Balance(List.copyOf(lines));
  }

  /** The excess of all groups; 0 means: as even as possible. */
  public long excess() {
    return lines.stream().mapToLong(Line::excess).sum();
  }

  private static <T extends Comparable<T>> void addLines(
      List<Line> lines,
      Attribute attribute,
      Collection<TeamComposition> teams,
      Function<TeamComposition, Map<T, Integer>> counts) {
    SortedSet<T> values = new TreeSet<>();
    teams.forEach(team -> values.addAll(counts.apply(team).keySet()));
    for (T value : values) {
      int[] numbers =
          teams.stream().mapToInt(t -> counts.apply(t).getOrDefault(value, 0)).toArray();
      lines.add(line(attribute, value.toString(), numbers));
    }
  }

  private static Line line(Attribute attribute, String value, int[] numbers) {
    int total = 0;
    int fewest = Integer.MAX_VALUE;
    int most = 0;
    long squares = 0;
    for (int number : numbers) {
      total += number;
      fewest = Math.min(fewest, number);
      most = Math.max(most, number);
      squares += (long) number * number;
    }
    return new Line(attribute, value, total, fewest, most, squares - least(total, numbers.length));
  }

  private static long least(int total, int teams) {
    long quotient = total / teams;
    long rest = total % teams;
    return rest * (quotient + 1) * (quotient + 1) + (teams - rest) * quotient * quotient;
  }
}
