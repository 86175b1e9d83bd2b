package org.consilium.casework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.consilium.Classroom.Group;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.casework.control.ConductedCase;
import org.consilium.casework.control.ConductedCases;
import org.consilium.casework.control.Disclosures;
import org.consilium.casework.control.StudentCases;
import org.consilium.casework.entity.CasePerson;
import org.consilium.casework.entity.SeenAs;
import org.consilium.casework.entity.SeenCase;
import org.consilium.casework.entity.SeenPart;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DisclosureIT {

  @Inject private ExerciseHours hours;
  @Inject private StudentCases students;
  @Inject private ConductedCases staff;
  @Inject private Disclosures disclosures;
  @Resource private ManagedExecutorService executor;

  private ExerciseHour hour;
  private Group team;
  private Actor facilitator;

  @BeforeEach
  void beginWithCheckIn() {
    hour = hours.open();
    team = hour.room().team(0);
    facilitator = hour.room().facilitator();
  }

  @Test
  void nothingIsToldBeforeTheFirstStage() {
    hours.advance(hour);
    SeenCase seen = students.show(team.nurse(), hour.first(), new LiveRound());
    assertThat(seen.stages()).isEmpty();
    assertThat(seen.title()).isNull();
    assertThat(seen.patient()).isNull();
  }

  @Test
  void everyDisciplineSeesTheSharedPartAndItsOwn() throws Exception {
    hours.checkIn(hour, team.members());
    disclose(1);
    assertThat(own(team.nurse())).containsEntry("All 1", SeenAs.SHARED).containsKey("NUR 1");
    assertThat(own(team.secondNurse())).containsEntry("NUR 1", SeenAs.OWN);
    assertThat(own(team.pharmacist())).containsEntry("PHA 1", SeenAs.OWN);
    assertThat(own(team.physician())).containsEntry("MED 1", SeenAs.OWN);
    assertThat(own(team.physician())).doesNotContainKeys("NUR 1", "PHA 1");
    SeenCase seen = students.show(team.physician(), hour.first(), new LiveRound());
    assertThat(seen.title()).isEqualTo("A small case");
    assertThat(Json.mapper().writeValueAsString(seen))
        .contains("Text of MED 1")
        .doesNotContain("NUR 1", "PHA 1", "All 2", "PHA 2", "Later");
  }

  @Test
  void twoOfOneDisciplineKnowThatBothSeeIt() {
    hours.checkIn(hour, team.members());
    disclose(1);
    assertThat(part(team.nurse(), "NUR 1").alsoSeenBy())
        .extracting(CasePerson::accountId)
        .containsExactly(team.secondNurse().accountId());
    assertThat(part(team.pharmacist(), "PHA 1").alsoSeenBy()).isEmpty();
    assertThat(part(team.nurse(), "All 1").alsoSeenBy()).isEmpty();
  }

  @Test
  void anAbsentDisciplinesPartPassesToOneMemberAndStaysThere() {
    hours.checkIn(hour, team.members());
    disclose(1);
    List<Actor> standIns = holders("PHY 1");
    assertThat(standIns).hasSize(1);
    SeenPart passed = part(standIns.get(0), "PHY 1");
    assertThat(passed.seenAs()).isEqualTo(SeenAs.STAND_IN);
    assertThat(passed.discipline()).isEqualTo("PHY");
    disclose(2);
    assertThat(holders("PHY 1")).isEqualTo(standIns);
  }

  @Test
  void whoComesLateSeesTheirPartAndTheStandInKeepsIt() {
    hours.checkIn(hour, List.of(team.nurse(), team.physician()));
    disclose(1);
    Actor standIn =
        holders("PHA 1").stream()
            .filter(holder -> !holder.equals(team.pharmacist()))
            .findFirst()
            .orElseThrow();
    assertThat(part(standIn, "PHA 1").alsoSeenBy()).isEmpty();
    hours.checkIn(hour, List.of(team.pharmacist()));
    assertThat(part(team.pharmacist(), "PHA 1").seenAs()).isEqualTo(SeenAs.OWN);
    assertThat(part(standIn, "PHA 1").seenAs()).isEqualTo(SeenAs.STAND_IN);
    assertThat(part(standIn, "PHA 1").alsoSeenBy())
        .extracting(CasePerson::accountId)
        .containsExactly(team.pharmacist().accountId());
    disclose(2);
    assertThat(holders("PHA 2")).containsExactly(team.pharmacist());
  }

  @Test
  void theFirstToArriveInAnEmptyTeamStandsInForAll() {
    disclose(1);
    assertThat(holders("PHY 1")).isEmpty();
    hours.checkIn(hour, List.of(team.nurse()));
    assertThat(own(team.nurse()))
        .containsEntry("PHY 1", SeenAs.STAND_IN)
        .containsEntry("PHA 1", SeenAs.STAND_IN)
        .containsEntry("MED 1", SeenAs.STAND_IN);
  }

  @Test
  void teamsAreSettledEachForItself() {
    hours.checkIn(hour, team.members());
    disclose(1);
    Group other = hour.room().team(1);
    assertThat(own(other.nurse())).doesNotContainKey("PHY 1").containsKey("NUR 1");
  }

  @Test
  void stagesComeOneAfterTheOtherAndOnlyOnce() throws Exception {
    assertThat(codeOf(() -> disclosures.disclose(facilitator, hour.first(), 1)))
        .isEqualTo("session.phase-not-begun");
    hours.advance(hour);
    assertThat(codeOf(() -> disclosures.disclose(facilitator, hour.first(), 2)))
        .isEqualTo("casework.stage-out-of-order");
    assertThat(codeOf(() -> disclosures.disclose(facilitator, hour.first(), 0)))
        .isEqualTo("casework.no-stage");
    assertThat(codeOf(() -> disclosures.disclose(facilitator, hour.first(), 3)))
        .isEqualTo("casework.no-stage");
    Future<Integer> other =
        executor.submit(() -> disclosures.disclose(facilitator, hour.first(), 1));
    assertThat(disclosures.disclose(facilitator, hour.first(), 1)).isEqualTo(1);
    assertThat(other.get()).isEqualTo(1);
    assertThat(disclosures.disclose(facilitator, hour.first(), 2)).isEqualTo(2);
    assertThat(disclosures.disclose(facilitator, hour.first(), 1)).isEqualTo(2);
  }

  @Test
  void aLaterPhaseOnTheSameCaseGoesOn() {
    hours.checkIn(hour, team.members());
    disclose(1);
    hours.advance(hour);
    assertThat(students.show(team.nurse(), hour.second(), new LiveRound()).stages()).hasSize(1);
    assertThat(disclosures.disclose(facilitator, hour.second(), 2)).isEqualTo(2);
    assertThat(students.show(team.nurse(), hour.first(), new LiveRound()).stages()).hasSize(2);
  }

  @Test
  void staffSeeEverythingAndWhoStandsIn() {
    hours.checkIn(hour, team.members());
    disclose(1);
    ConductedCase conducted = staff.show(hour.room().partnerCoordinator(), hour.first());
    assertThat(conducted.use().disclosed()).isEqualTo(1);
    assertThat(conducted.use().stored().content().stages()).hasSize(2);
    var first = conducted.teams().get(0);
    assertThat(first.members()).hasSize(4).allMatch(member -> member.present());
    assertThat(first.standIns())
        .singleElement()
        .satisfies(
            given -> assertThat(given.accountId()).isEqualTo(holders("PHY 1").get(0).accountId()));
    assertThat(conducted.teams().get(1).members()).noneMatch(member -> member.present());
  }

  @Test
  void nobodyElseSeesOrDiscloses() {
    disclose(1);
    UUID phase = hour.first();
    assertThat(codeOf(() -> disclosures.disclose(team.nurse(), phase, 2)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> disclosures.disclose(hour.room().outsider(), phase, 2)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> staff.show(team.nurse(), phase))).isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> staff.conducts(hour.room().stranger(), phase)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> students.show(hour.room().stranger(), phase, new LiveRound())))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> students.show(hour.room().late(), phase, new LiveRound())))
        .isEqualTo("session.no-team");
    assertThat(codeOf(() -> students.show(facilitator, phase, new LiveRound())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> students.show(team.nurse(), Ids.next(), new LiveRound())))
        .isEqualTo("session.no-phase");
  }

  private void disclose(int stage) {
    if (stage == 1) {
      hours.advance(hour);
    }
    disclosures.disclose(facilitator, hour.first(), stage);
  }

  private Map<String, SeenAs> own(Actor student) {
    return parts(student).stream().collect(Collectors.toMap(SeenPart::title, SeenPart::seenAs));
  }

  private SeenPart part(Actor student, String title) {
    return parts(student).stream()
        .filter(part -> part.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private List<Actor> holders(String title) {
    return team.members().stream().filter(member -> own(member).containsKey(title)).toList();
  }

  private List<SeenPart> parts(Actor student) {
    return students.show(student, hour.first(), new LiveRound()).stages().stream()
        .flatMap(stage -> stage.parts().stream())
        .toList();
  }
}
