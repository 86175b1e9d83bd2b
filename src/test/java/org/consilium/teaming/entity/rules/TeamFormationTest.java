package org.consilium.teaming.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeout;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TeamFormationTest {

  @ParameterizedTest
  @CsvSource({
    "24,6,4", // exactly
    "27,6,5", // 27/4 = 6.75 is .75 too large, 27/5 = 5.4 is .6 too small
    "7,6,1", // 7 is 1 too large, 3.5 is 2.5 too small
    "9,6,2", // 9 is 3 too large, 4.5 is 1.5 too small
    "12,8,2", // 12 is 4 too large, 6 is 2 too small
    "3,6,1",
    "1,2,1",
    "1200,6,200"
  })
  void teamsAreAsNearToTheSizeAskedForAsCanBe(int students, int size, int teams) {
    assertThat(TeamCount.of(students, size)).isEqualTo(teams);
  }

  @Test
  void impossibleSizesAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> TeamCount.of(10, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> TeamCount.of(0, 5));
  }

  @Test
  void nobodyMakesNoTeams() {
    assertThat(TeamFormation.form(List.of(), 6, 1)).isEmpty();
  }

  @Test
  void nobodyCanBeInTwoTeams() {
    FormationStudent twice = student(1, 0, 0);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> TeamFormation.form(List.of(twice, twice), 2, 1));
  }

  @Test
  void otherSeedsGiveOtherTeams() {
    List<FormationStudent> students =
        students(List.of(0, 1, 2, 3, 4, 5, 6, 7, 0, 1, 2, 3, 4, 5, 6, 7));
    assertThat(TeamFormation.form(students, 4, 1)).isNotEqualTo(TeamFormation.form(students, 4, 2));
  }

  @Test
  void twelveHundredStudentsTakeNoTime() {
    Random random = new Random(7);
    List<Integer> kinds = new ArrayList<>();
    for (int i = 0; i < 1_200; i++) {
      kinds.add(random.nextInt(8 * 5));
    }
    List<FormationStudent> students = students(kinds);
    assertTimeout(Duration.ofSeconds(2), () -> TeamFormation.form(students, 6, 1));
  }

  @Property(tries = 300)
  void everybodyIsInExactlyOneTeam(
      @ForAll("cohorts") List<FormationStudent> students,
      @ForAll @IntRange(min = 2, max = 9) int size,
      @ForAll long seed) {
    List<FormationStudent> placed =
        TeamFormation.form(students, size, seed).stream().flatMap(Collection::stream).toList();
    assertThat(placed).hasSameSizeAs(students);
    assertThat(new HashSet<>(placed)).isEqualTo(new HashSet<>(students));
  }

  @Property(tries = 300)
  void sizesAndEveryGroupDifferByOneAtMost(
      @ForAll("cohorts") List<FormationStudent> students,
      @ForAll @IntRange(min = 2, max = 9) int size,
      @ForAll long seed) {
    List<TeamComposition> teams =
        TeamFormation.form(students, size, seed).stream().map(TeamComposition::of).toList();
    List<Integer> sizes = teams.stream().map(TeamComposition::size).toList();
    assertThat(Collections.max(sizes) - Collections.min(sizes)).isLessThanOrEqualTo(1);
    Balance balance = Balance.of(teams);
    assertThat(balance.lines())
        .allSatisfy(line -> assertThat(line.most() - line.fewest()).isLessThanOrEqualTo(1));
    assertThat(balance.excess()).isZero();
  }

  @Property(tries = 300)
  void orderInWhichStudentsComeDoesNotMatter(
      @ForAll("cohorts") List<FormationStudent> students,
      @ForAll @IntRange(min = 2, max = 9) int size,
      @ForAll long seed,
      @ForAll Random random) {
    List<FormationStudent> shuffled = new ArrayList<>(students);
    Collections.shuffle(shuffled, random);
    assertThat(TeamFormation.form(shuffled, size, seed))
        .isEqualTo(TeamFormation.form(students, size, seed));
  }

  @ParameterizedTest
  @CsvSource({"ipe300.csv,6", "ipe1200.csv,6", "ipe1200.csv,7"})
  void realisticCohortsAreAsEvenAsPossible(String file, int size) throws IOException {
    Path cohort = Path.of("../shared/data/formation", file);
    assumeTrue(Files.exists(cohort), "data for development, not in a fresh clone");
    List<FormationStudent> students = new ArrayList<>();
    List<String> lines = Files.readAllLines(cohort);
    for (String line : lines.subList(1, lines.size())) {
      String[] fields = line.split(",");
      UUID school = UUID.nameUUIDFromBytes(fields[2].getBytes());
      students.add(
          new FormationStudent(new UUID(0, Integer.parseInt(fields[0])), fields[1], school));
    }
    List<TeamComposition> teams =
        TeamFormation.form(students, size, 1).stream().map(TeamComposition::of).toList();
    assertThat(Balance.of(teams).excess()).isZero();
  }

  @Provide
  Arbitrary<List<FormationStudent>> cohorts() {
    return Arbitraries.integers()
        .between(0, 39)
        .list()
        .ofMinSize(1)
        .ofMaxSize(120)
        .map(this::students);
  }

  private List<FormationStudent> students(List<Integer> kinds) {
    List<FormationStudent> students = new ArrayList<>();
    for (int kind : kinds) {
      students.add(student(students.size(), kind % 8, kind / 8));
    }
    return students;
  }

  private static FormationStudent student(int number, int discipline, int school) {
    return new FormationStudent(new UUID(1, number), "D" + discipline, new UUID(2, school));
  }
}
