package org.consilium.gradebook.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.gradebook.entity.rules.Gradebook.PeerScore;
import org.consilium.gradebook.entity.rules.Gradebook.Score;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.institution.Person;
import org.consilium.institution.Sharing;
import org.junit.jupiter.api.Test;

class GradebookTableTest {

  private final FinishedSession played = new FinishedSession();

  @Test
  void ownPeopleAreShownInFull() {
    GradebookRow.OwnPerson nora = row(table(FinishedSession.NORTH), played.nora).own();
    assertThat(nora.email()).isEqualTo("Nora@school.example");
    assertThat(nora.studentNumber()).isEqualTo("N-1");
    assertThat(nora.checkIn().isHere()).isTrue();
    assertThat(nora.irats()).containsExactly(new Score(8, 12, new BigDecimal("66.7")));
    assertThat(nora.peerEvaluations())
        .containsExactly(new PeerScore(3, new BigDecimal("4.3"), true, true));
  }

  @Test
  void partnersPeopleAreNameTeamAndTeamResultsAlone() {
    GradebookRow sara = row(table(FinishedSession.NORTH), played.sara);
    assertThat(sara.withheld()).isTrue();
    assertThat(sara.own()).isNull();
    assertThat(sara.school()).isEqualTo("South");
    assertThat(sara.teamName()).isEqualTo("Heron");
    assertThat(sara.trats()).hasSize(1);
    assertThat(sara.exercises()).extracting(Gradebook.ExerciseScore::choice).containsExactly("B");
  }

  @Test
  void whatOnePartnersPersonDidIsNowhereInTheTable() {
    Gradebook before = table(FinishedSession.NORTH);
    boolean[] saras = played.answers.put(played.sara.id(), played.answers.get(played.sven.id()));
    played.answers.put(played.sven.id(), saras);
    played.received(played.sara, 1, "1.0", false);
    assertThat(table(FinishedSession.NORTH)).isEqualTo(before);
  }

  @Test
  void partnersIndividualResultsAreShownWhereTheyAreSharedButNotWhatTeammatesSaid() {
    played.shared = new Sharing(true, true);
    for (UUID school : List.of(FinishedSession.NORTH, FinishedSession.SOUTH)) {
      Person others = school.equals(FinishedSession.NORTH) ? played.sven : played.nick;
      GradebookRow row = row(table(school), others);
      assertThat(row.withheld()).isTrue();
      assertThat(row.own()).isNull();
      assertThat(row.shared().present()).isFalse();
      // Sven three of three, Nick one of three
      int points = others == played.sven ? 12 : 4;
      assertThat(row.shared().irats()).extracting(Score::points).containsExactly(points);
    }
    // one partner's person alone took the test; the reader knows those points anyway
    played.absent.add(played.sven.id());
    assertThat(team(FinishedSession.NORTH).gainWithheld()).isFalse();
  }

  @Test
  void teamResultsOfPartnersPeopleAreHiddenWhereTheyAreNotShared() {
    for (Sharing nothing : List.of(Sharing.NONE, new Sharing(false, true))) {
      played.shared = nothing;
      GradebookRow sara = row(table(FinishedSession.NORTH), played.sara);
      assertThat(sara.teamWithheld()).isTrue();
      assertThat(sara.trats()).containsExactly((TeamScore) null);
      assertThat(sara.exercises()).containsExactly((Gradebook.ExerciseScore) null);
      assertThat(row(table(FinishedSession.NORTH), played.nora).trats()).doesNotContainNull();
    }
  }

  @Test
  void guestsSeeOfEachOtherTeamResultsWhereBothShareThemAndNothingElse() {
    UUID east = new UUID(1, 3);
    Sharing all = new Sharing(true, true);
    Map<UUID, Sharing> both = Map.of(FinishedSession.SOUTH, all, east, all);
    assertThat(new SchoolSight(FinishedSession.SOUTH, FinishedSession.NORTH, both).of(east))
        .isEqualTo(new Sharing(true, false));
    Map<UUID, Sharing> one = Map.of(FinishedSession.SOUTH, all, east, Sharing.NONE);
    assertThat(new SchoolSight(FinishedSession.SOUTH, FinishedSession.NORTH, one).of(east))
        .isEqualTo(Sharing.NONE);
    assertThat(new SchoolSight(east, FinishedSession.NORTH, one).of(FinishedSession.SOUTH))
        .isEqualTo(Sharing.NONE);
    // whoever has no partnership any more shares nothing with the owner either
    assertThat(new SchoolSight(FinishedSession.NORTH, FinishedSession.NORTH, Map.of()).of(east))
        .isEqualTo(Sharing.NONE);
  }

  @Test
  void gainComparesTheTeamWithItsMembers() {
    // 8, 4, 0 and 12 of 12: mean 50 %; the team 10/12 = 83.33 %
    assertThat(team(FinishedSession.NORTH))
        .isEqualTo(
            new TeamScore(
                10,
                12,
                new BigDecimal("83.3"),
                new TeamGain(new BigDecimal("50.0"), new BigDecimal("33.3")),
                false));
  }

  @Test
  void gainIsWithheldWhereItWouldGiveOnePartnersPersonAway() {
    played.absent.add(played.sven.id());
    assertThat(team(FinishedSession.NORTH).gain()).isNull();
    assertThat(team(FinishedSession.NORTH).gainWithheld()).isTrue();
    // for the other school there are two whose points it does not know
    assertThat(team(FinishedSession.SOUTH).gain().individualMean()).isEqualTo("33.3");
    played.absent.add(played.sara.id());
    assertThat(team(FinishedSession.NORTH).gain().individualMean()).isEqualTo("50.0");
  }

  @Test
  void gainWaitsUntilTheTeamTestIsOver() {
    played.disclosed.clear();
    assertThat(team(FinishedSession.NORTH).gain()).isNull();
    assertThat(team(FinishedSession.NORTH).gainWithheld()).isFalse();
  }

  @Test
  void whoAnsweredNothingHasNoScoreAndDoesNotCountInTheMean() {
    played.absent.add(played.nick.id());
    assertThat(row(table(FinishedSession.NORTH), played.nick).own().irats())
        .containsExactly((Score) null);
    // 8, 0 and 12 of 12
    assertThat(team(FinishedSession.NORTH).gain().individualMean()).isEqualTo("55.6");
  }

  @Test
  void rowsStandByTeamAndName() {
    assertThat(table(FinishedSession.SOUTH).rows())
        .extracting(GradebookRow::familyName)
        .containsExactly("Abel", "Baker", "Carr", "Dahl");
  }

  private Gradebook table(UUID school) {
    return GradebookTable.of(played.outcomes(), played.sight(school), SchoolsRules.USUAL);
  }

  private TeamScore team(UUID school) {
    List<TeamScore> scores = table(school).rows().get(0).trats();
    assertThat(scores).hasSize(1);
    return scores.get(0);
  }

  private static GradebookRow row(Gradebook table, Person person) {
    return table.rows().stream()
        .filter(row -> row.accountId().equals(person.id()))
        .findFirst()
        .orElseThrow();
  }
}
