package org.consilium.peerevaluation.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeerRulesTest {

  @ParameterizedTest
  @CsvSource({"0,false", "1,false", "2,false", "3,true", "7,true"})
  void threeRatersHideEachOther(int raters, boolean hidden) {
    assertThat(PeerAnonymity.hides(raters)).isEqualTo(hidden);
  }

  @Test
  void meansAreRoundedHalfUp() {
    PeerSummary summary =
        PeerSummary.of(
            List.of(
                rating(5, 4, 3, 1), rating(4, 4, 3, 1), rating(4, 3, 3, 2), rating(4, 3, 3, 1)));
    assertThat(summary.raters()).isEqualTo(4);
    assertThat(summary.means())
        .isEqualTo(
            Map.of(
                Competency.VALUES_AND_ETHICS, new BigDecimal("4.3"), // 17 / 4 = 4.25
                Competency.ROLES_AND_RESPONSIBILITIES, new BigDecimal("3.5"), // 14 / 4
                Competency.COMMUNICATION, new BigDecimal("3.0"), // 12 / 4
                Competency.TEAMS_AND_TEAMWORK, new BigDecimal("1.3"))); // 5 / 4 = 1.25
    assertThat(summary.overall()).contains(new BigDecimal("3.0")); // 48 / 16
  }

  @Test
  void nobodyRatedMeansNoMean() {
    PeerSummary summary = PeerSummary.of(List.of());
    assertThat(summary.raters()).isZero();
    assertThat(summary.means()).isEmpty();
    assertThat(summary.overall()).isEmpty();
  }

  @Property
  void meansLieBetweenTheLowestAndTheHighestScore(
      @ForAll @Size(min = 1, max = 7) List<@IntRange(min = 1, max = 5) Integer> scores) {
    PeerSummary summary = PeerSummary.of(scores.stream().map(s -> rating(s, s, s, s)).toList());
    assertThat(summary.overall().orElseThrow())
        .isBetween(
            BigDecimal.valueOf(Collections.min(scores)),
            BigDecimal.valueOf(Collections.max(scores)));
    assertThat(summary.means().values()).containsOnly(summary.overall().orElseThrow());
  }

  @Test
  void completeRatingIsKeptTidied() {
    PeerRating sent =
        new PeerRating(scores(1, 5, 3, 2), " listens\r\nclosely\t\n", "speak up early");
    assertThat(PeerRatingRule.accepted(sent))
        .isEqualTo(new PeerRating(scores(1, 5, 3, 2), "listens\nclosely", "speak up early"));
  }

  @Test
  void everythingMissingIsNamed() {
    assertThat(faultsOf(new PeerRating(null, null, null))).containsExactlyElementsOf(PLACES);
    assertThat(
            faultsOf(
                new PeerRating(
                    Map.of(Competency.COMMUNICATION, 6, Competency.VALUES_AND_ETHICS, 0),
                    "   too few    ",
                    "x".repeat(601))))
        .containsExactlyElementsOf(PLACES);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a bell \u0007 rings here", "half a \ud83e character"})
  void textThatCannotBeShownIsRefused(String text) {
    assertThat(faultsOf(new PeerRating(scores(1, 1, 1, 1), text, "speak up early")))
        .containsExactly("strength");
  }

  private static final List<String> PLACES =
      List.of(
          "scores.VALUES_AND_ETHICS",
          "scores.ROLES_AND_RESPONSIBILITIES",
          "scores.COMMUNICATION",
          "scores.TEAMS_AND_TEAMWORK",
          "strength",
          "suggestion");

  private static List<String> faultsOf(PeerRating rating) {
    DomainProblem refusal =
        catchThrowableOfType(DomainProblem.class, () -> PeerRatingRule.accepted(rating));
    assertThat(refusal.code()).isEqualTo("peerevaluation.invalid-rating");
    return refusal.faults().stream().map(Fault::where).toList();
  }

  private static PeerRating rating(int... scores) {
    return new PeerRating(scores(scores), "listens closely", "speak up early");
  }

  private static Map<Competency, Integer> scores(int... scores) {
    Map<Competency, Integer> byCompetency = new EnumMap<>(Competency.class);
    for (Competency competency : Competency.values()) {
      byCompetency.put(competency, scores[competency.ordinal()]);
    }
    return byCompetency;
  }
}
