package org.consilium.teaming.entity.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Forms mixed teams.
 *
 * <p>Teams are filled one after the other, each with a share of the students that are left: of
 * every discipline, of every school, of every discipline within a school, and in all, the team gets
 * the number left divided by the teams left, rounded down or up. Such a share always exists (a flow
 * whose bounds are whole numbers has a whole solution where it has any, and the exact quotients are
 * one), and taking it leaves a rest of which the same is true. So in the end the numbers of each
 * discipline, of each school and the sizes differ between any two teams by at most one: no teams
 * are more even, see {@link Balance}.
 *
 * <p>Which student of the same discipline and school goes where is drawn by the seed. The same
 * students and seed give the same teams, in whatever order the students come.
 */
public final class TeamFormation {

  private static final Comparator<Cell> BY_CELL =
      Comparator.comparing(Cell::discipline).thenComparing(Cell::institution);

  private final Random random;
  private final Map<Cell, Deque<FormationStudent>> left = new TreeMap<>(BY_CELL);

  private TeamFormation(List<FormationStudent> students, long seed) {
    random = new Random(seed);
    Collections.shuffle(students, random);
    students.forEach(
        student -> left.computeIfAbsent(Cell.of(student), cell -> new ArrayDeque<>()).add(student));
  }

  /**
   * Forms teams.
   *
   * @param students each once; nobody at all gives no teams
   * @param teamSize the size asked for, see {@link TeamCount}
   * @return teams of which any two differ in size by at most one
   */
  public static List<List<FormationStudent>> form(
      Collection<FormationStudent> students, int teamSize, long seed) {
    if (students.isEmpty()) {
      return List.of();
    }
    if (students.stream().map(FormationStudent::id).distinct().count() < students.size()) {
      throw new IllegalArgumentException("a student is in one team only");
    }
    List<FormationStudent> sorted = new ArrayList<>(students);
    sorted.sort(Comparator.comparing(FormationStudent::id));
    return new TeamFormation(sorted, seed).teams(TeamCount.of(students.size(), teamSize));
  }

  private List<List<FormationStudent>> teams(int count) {
    List<List<FormationStudent>> teams = new ArrayList<>();
    for (int teamsLeft = count; teamsLeft > 0; teamsLeft--) {
      teams.add(nextTeam(teamsLeft));
    }
    Collections.shuffle(teams, random);
    return List.copyOf(teams);
  }

  private List<FormationStudent> nextTeam(int teamsLeft) {
    List<Cell> cells = new ArrayList<>(left.keySet());
    Collections.shuffle(cells, random);
    List<FormationStudent> team = new ArrayList<>();
    EvenShare.of(cells, cell -> left.get(cell).size(), teamsLeft)
        .forEach(
            (cell, number) -> {
              for (int i = 0; i < number; i++) {
                team.add(left.get(cell).remove());
              }
            });
    team.sort(Comparator.comparing(Cell::of, BY_CELL).thenComparing(FormationStudent::id));
    return List.copyOf(team);
  }
}
