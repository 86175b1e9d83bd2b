package org.consilium.demo.control.content;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.demo.control.content.PlayedSession.PlayedTeam;
import org.consilium.peerevaluation.entity.rules.PeerRatingRule;
import org.consilium.platform.security.Role;
import org.consilium.session.PhaseKind;
import org.junit.jupiter.api.Test;

/** The demo's files belong together; whether each can be taken over, its own room's tests say. */
class DemoContentTest {

  private final PlayedSession played = DemoContent.played();
  private final DemoExercises exercises = DemoContent.exercises();

  @Test
  void twoSchoolsHaveStaffAndTwelveStudentsEach() {
    assertThat(DemoContent.schools()).hasSize(2).allMatch(s -> ZoneId.of(s.timeZone()) != null);
    assertThat(DemoContent.students().stream().map(p -> p.school().key()).toList())
        .containsOnly("northlake", "harbour")
        .hasSize(24);
    for (DemoSchool school : DemoContent.schools()) {
      assertThat(DemoContent.staff())
          .filteredOn(p -> p.school().equals(school))
          .extracting(DemoPerson::role)
          .containsExactlyInAnyOrder(Role.FACILITATOR, Role.COORDINATOR, Role.ADMINISTRATOR);
    }
  }

  @Test
  void everyStudentIsInOneTeamWithAllDisciplines() {
    assertThat(played.teams().stream().flatMap(team -> team.members().stream()))
        .doesNotHaveDuplicates()
        .containsExactlyInAnyOrderElementsOf(emails());
    var people =
        DemoContent.students().stream()
            .collect(Collectors.toMap(DemoPerson::email, Function.identity()));
    for (PlayedTeam team : played.teams()) {
      assertThat(team.members().stream().map(m -> people.get(m).discipline()).collect(toSet()))
          .containsExactlyInAnyOrder("NUR", "PHA", "MED");
      assertThat(team.members().stream().map(m -> people.get(m).school()).collect(toSet()))
          .hasSize(2);
    }
  }

  @Test
  void agendaHasAPhaseForEveryExercise() {
    assertThat(played.phases())
        .filteredOn(phase -> phase.kind() == PhaseKind.EXERCISE)
        .extracting("title")
        .containsExactlyElementsOf(
            exercises.exercises().stream().map(DemoExercises.DemoExercise::title).toList());
  }

  @Test
  void everybodyAnsweredEveryQuestion() {
    assertThat(played.irat().stream().map(PlayedSession.Answers::student))
        .containsExactlyInAnyOrderElementsOf(emails());
    assertThat(played.irat()).allMatch(answers -> answers.choices().size() == 10);
    for (PlayedTeam team : played.teams()) {
      assertThat(team.trat()).extracting("item").containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10);
      assertThat(team.exercises()).hasSameSizeAs(exercises.exercises());
      assertThat(team.exercises()).allMatch(commitment -> commitment.reason().length() <= 500);
      assertThat(team.board()).allMatch(card -> team.members().contains(card.author()));
    }
  }

  @Test
  void teammatesRateEachOtherOnceAndCompletely() {
    Set<List<String>> pairs = new HashSet<>();
    for (PlayedSession.Rating rating : played.peerRatings()) {
      assertThat(pairs.add(List.of(rating.rater(), rating.ratee()))).isTrue();
      assertThat(played.teams())
          .anyMatch(team -> team.members().containsAll(List.of(rating.rater(), rating.ratee())));
      assertThat(rating.rater()).isNotEqualTo(rating.ratee());
      assertThatCode(() -> PeerRatingRule.accepted(rating.form())).doesNotThrowAnyException();
    }
  }

  private static List<String> emails() {
    return DemoContent.students().stream().map(DemoPerson::email).toList();
  }
}
