package org.consilium.gradebook.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Absent;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Excused;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Grading;
import org.consilium.gradebook.entity.rules.AttendancePolicy.Late;
import org.consilium.gradebook.entity.rules.AttendancePolicy.MakeUp;
import org.consilium.gradebook.entity.rules.PolicyScoring.Scores;
import org.consilium.gradebook.entity.rules.PolicyScoring.Taken;
import org.consilium.session.CheckIn;
import org.consilium.session.CheckInState;
import org.consilium.session.PhaseKind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PolicyScoringTest {

  private static final Instant NOW = Instant.parse("2026-11-23T09:00:00Z");

  private static CheckIn checkIn(CheckInState state, boolean late) {
    return new CheckIn(state, NOW, late, NOW);
  }

  private static AttendancePolicy policy(Late late, Absent absent, Excused excused, MakeUp makeUp) {
    return new AttendancePolicy(late, absent, excused, makeUp, Grading.GRADED);
  }

  private static String told(Scores scores) {
    return scores.tests().stream().map(test -> test.percent() + " " + test.reason()).toList()
        + " = "
        + scores.percent();
  }

  /** iRAT 6 of 12 points = 50.0 %, tRAT 9 of 12 = 75.0 %; their mean 62.5 %. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          PRESENT | false | COUNTS    | ZERO      | LEFT_OUT  | [50.0 PRESENT, 75.0 PRESENT] = 62.5
          LEFT    | false | COUNTS    | ZERO      | LEFT_OUT  | [50.0 PRESENT, 75.0 PRESENT] = 62.5
          LATE    | true  | COUNTS    | ZERO      | LEFT_OUT  | [50.0 LATE_COUNTS, 75.0 LATE_COUNTS] = 62.5
          LATE    | true  | TRAT_ONLY | ZERO      | LEFT_OUT  | [null LATE_LEFT_OUT, 75.0 LATE_COUNTS] = 75.0
          LATE    | true  | ZERO      | ZERO      | LEFT_OUT  | [0.0 LATE_ZERO, 0.0 LATE_ZERO] = 0.0
          LEFT    | true  | TRAT_ONLY | ZERO      | LEFT_OUT  | [null LATE_LEFT_OUT, 75.0 LATE_COUNTS] = 75.0
          ABSENT  | false | COUNTS    | ZERO      | LEFT_OUT  | [0.0 ABSENT_ZERO, 0.0 ABSENT_ZERO] = 0.0
          ABSENT  | false | COUNTS    | TRAT_ONLY | LEFT_OUT  | [null ABSENT_LEFT_OUT, 75.0 ABSENT_TRAT_COUNTS] = 75.0
          EXCUSED | false | COUNTS    | ZERO      | LEFT_OUT  | [null EXCUSED_LEFT_OUT, null EXCUSED_LEFT_OUT] = null
          EXCUSED | false | COUNTS    | ZERO      | TRAT_ONLY | [null EXCUSED_LEFT_OUT, 75.0 EXCUSED_TRAT_COUNTS] = 75.0
          """)
  void testsCountAsThePolicySays(
      CheckInState state, boolean late, Late lates, Absent absents, Excused excuses, String told) {
    AttendancePolicy policy = policy(lates, absents, excuses, MakeUp.NONE);
    List<Taken> tests =
        List.of(new Taken(PhaseKind.IRAT, 6, 12, null), new Taken(PhaseKind.TRAT, 9, 12, null));
    assertThat(told(PolicyScoring.of(policy, checkIn(state, late), tests))).isEqualTo(told);
  }

  /** Make-up 8 of 12 points = 66.7 %; with tRAT 0 the mean is 33.3 %. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          ABSENT  | NONE | [0.0 ABSENT_ZERO, 0.0 ABSENT_ZERO] = 0.0
          ABSENT  | IRAT | [66.7 MADE_UP, 0.0 ABSENT_ZERO] = 33.3
          ABSENT  | BOTH | [66.7 MADE_UP, 66.7 MADE_UP] = 66.7
          EXCUSED | IRAT | [66.7 MADE_UP, null EXCUSED_LEFT_OUT] = 66.7
          PRESENT | BOTH | [0.0 PRESENT, 75.0 PRESENT] = 37.5
          """)
  void makeUpsStandForWhatWasMissed(CheckInState state, MakeUp makeUp, String told) {
    AttendancePolicy policy = policy(Late.COUNTS, Absent.ZERO, Excused.LEFT_OUT, makeUp);
    List<Taken> tests =
        List.of(new Taken(PhaseKind.IRAT, 0, 12, 8), new Taken(PhaseKind.TRAT, 9, 12, 8));
    assertThat(told(PolicyScoring.of(policy, checkIn(state, false), tests))).isEqualTo(told);
  }

  /** Thirds would drift if they were rounded before: 1/12 + 1/12 + 2/12 = 4/36 = 11.1 %. */
  @Test
  void theMeanIsRoundedOnce() {
    List<Taken> tests =
        List.of(
            new Taken(PhaseKind.IRAT, 1, 12, null),
            new Taken(PhaseKind.IRAT, 1, 12, null),
            new Taken(PhaseKind.TRAT, 2, 12, null));
    Scores scores =
        PolicyScoring.of(AttendancePolicy.USUAL, checkIn(CheckInState.PRESENT, false), tests);
    assertThat(scores.percent()).isEqualTo(new BigDecimal("11.1"));
  }

  @Property
  void formativeTestsNeverCount(
      @ForAll("policies") AttendancePolicy policy,
      @ForAll CheckInState state,
      @ForAll boolean late,
      @ForAll @IntRange(max = 12) int points) {
    AttendancePolicy formative =
        new AttendancePolicy(
            policy.late(), policy.absent(), policy.excused(), policy.makeUp(), Grading.FORMATIVE);
    Scores scores = PolicyScoring.of(formative, checkIn(state, late), tests(points));
    assertThat(scores.percent()).isNull();
    assertThat(scores.tests()).noneMatch(CountedScore::counts);
  }

  /** Two schools may differ for whoever was late or away, and never for who was there in time. */
  @Property
  void whoWasThereInTimeScoresTheSameEverywhere(
      @ForAll("policies") AttendancePolicy one,
      @ForAll("policies") AttendancePolicy other,
      @ForAll @IntRange(max = 12) int points) {
    CheckIn present = checkIn(CheckInState.PRESENT, false);
    assertThat(PolicyScoring.of(one, present, tests(points)))
        .isEqualTo(PolicyScoring.of(other, present, tests(points)));
  }

  @Property
  void everyTestIsJudgedAndTheMeanLiesBetween(
      @ForAll("policies") AttendancePolicy policy,
      @ForAll CheckInState state,
      @ForAll boolean late,
      @ForAll @IntRange(max = 12) int points) {
    Scores scores = PolicyScoring.of(policy, checkIn(state, late), tests(points));
    assertThat(scores.tests()).hasSize(2).allMatch(test -> test.reason() != null);
    List<BigDecimal> counted =
        scores.tests().stream().filter(CountedScore::counts).map(CountedScore::percent).toList();
    assertThat(scores.percent() == null).isEqualTo(counted.isEmpty());
    if (!counted.isEmpty()) {
      assertThat(scores.percent())
          .isBetween(
              counted.stream().min(BigDecimal::compareTo).orElseThrow(),
              counted.stream().max(BigDecimal::compareTo).orElseThrow());
    }
  }

  private static List<Taken> tests(int points) {
    return List.of(
        new Taken(PhaseKind.IRAT, points, 12, points), new Taken(PhaseKind.TRAT, 9, 12, points));
  }

  @Provide
  Arbitrary<AttendancePolicy> policies() {
    return Combinators.combine(
            Arbitraries.of(Late.values()),
            Arbitraries.of(Absent.values()),
            Arbitraries.of(Excused.values()),
            Arbitraries.of(MakeUp.values()))
        .as(PolicyScoringTest::policy);
  }
}
