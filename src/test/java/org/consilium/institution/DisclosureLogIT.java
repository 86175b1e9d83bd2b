package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.course.control.Rosters;
import org.consilium.gradebook.control.Results;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.control.disclosure.Disclosed;
import org.consilium.institution.control.disclosure.LogSearch;
import org.consilium.institution.control.disclosure.ReadingDisclosures;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.peerevaluation.control.FollowingPeerEvaluation;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.CheckingIn;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class DisclosureLogIT {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private Rosters rosters;
  @Inject private CheckingIn checkingIn;
  @Inject private Results results;
  @Inject private FollowingPeerEvaluation peers;
  @Inject private ReadingDisclosures disclosures;
  @Inject private NegotiatingPartnerships partnerships;
  @Inject private Sql sql;
  @Inject private TurnedClock clock;

  private Classroom room;
  private Actor north;
  private Actor south;

  /** At the middle of an hour, so that what belongs to one hour is in one. */
  @BeforeEach
  void open() {
    room = classrooms.open();
    north = classrooms.administrator(room.north());
    south = classrooms.administrator(room.south());
    clock.turn(
        Duration.between(clock.instant().truncatedTo(ChronoUnit.HOURS), clock.instant())
            .negated()
            .plusMinutes(90));
  }

  @AfterEach
  void turnBack() {
    clock.turnBack();
  }

  @Test
  void whatStaffOfOneSchoolSeeOfTheOtherIsToldToTheOther() {
    UUID session = stage.begin(room, 1, PhaseKind.IRAT, PhaseKind.PEER_EVALUATION);
    rosters.show(room.coordinator(), room.courseId());
    checkingIn.roll(room.coordinator(), session);
    results.gradebook(room.coordinator(), session);
    results.csv(room.coordinator(), session);
    peers.progress(room.coordinator(), stage.phase(session, 1).id());
    // of the south school: two students in each of two teams; in the course two of its staff too
    assertThat(log(south))
        .extracting(Disclosed::data, Disclosed::people, Disclosed::subjectTitle)
        .containsExactlyInAnyOrder(
            tuple(SeenData.ROSTER, 6, "Geriatric care"),
            tuple(SeenData.ATTENDANCE, 4, "Falls at home"),
            tuple(SeenData.GRADEBOOK, 4, "Falls at home"),
            tuple(SeenData.GRADEBOOK_FILE, 4, "Falls at home"),
            tuple(SeenData.PEER_PROGRESS, 4, "Falls at home"));
    assertThat(log(south)).extracting(Disclosed::reader).allMatch(name -> name.startsWith("Cora "));
    assertThat(log(south)).extracting(Disclosed::readerSchool).allMatch(s -> s.startsWith("North"));
    assertThat(log(north)).isEmpty();
  }

  @Test
  void individualResultsAreALineOfTheirOwnWhereTheyAreShared() {
    LocalDate day = LocalDate.ofInstant(clock.instant(), VIENNA).plusDays(30);
    PartnershipTerms terms =
        new PartnershipTerms(
            Set.of(room.courseId()), Naming.NAMES, new Sharing(true, true), day, "Together");
    partnerships.accept(south, partnerships.propose(north, room.south(), terms));
    results.gradebook(room.facilitator(), stage.begin(room, 1, PhaseKind.IRAT));
    assertThat(log(north))
        .extracting(Disclosed::data, Disclosed::people)
        .containsExactlyInAnyOrder(
            tuple(SeenData.GRADEBOOK, 4), tuple(SeenData.INDIVIDUAL_RESULTS, 4));
  }

  @Test
  void whatIsSeenAgainWithinAnHourIsOneLineAndLaterAnother() {
    rosters.show(room.coordinator(), room.courseId());
    clock.turn(Duration.ofMinutes(20));
    rosters.show(room.coordinator(), room.courseId());
    assertThat(log(south)).hasSize(1);
    clock.turn(Duration.ofMinutes(20)); // 30 + 20 + 20 is past the hour
    rosters.show(room.coordinator(), room.courseId());
    rosters.show(room.facilitator(), room.courseId());
    assertThat(log(south)).hasSize(2);
    assertThat(log(north)).extracting(Disclosed::reader).allMatch(name -> name.startsWith("Fay "));
  }

  @Test
  void whatWasRefusedIsNotNoted() {
    assertThat(codeOf(() -> rosters.show(room.student(0, 0), room.courseId())))
        .isEqualTo("course.not-allowed");
    assertThat(log(south)).isEmpty();
  }

  @Test
  void itIsSearchedByWhoAndWhenAndReadPageByPage() {
    rosters.show(room.coordinator(), room.courseId());
    clock.turn(Duration.ofDays(2));
    rosters.show(room.coordinator(), room.courseId());
    LocalDate second = LocalDate.ofInstant(clock.instant(), VIENNA);
    assertThat(find(south, new LogSearch("cora", null, null, null))).hasSize(2);
    assertThat(find(south, new LogSearch("50%_", null, null, null))).isEmpty();
    assertThat(find(south, new LogSearch(null, second, null, null))).hasSize(1);
    assertThat(find(south, new LogSearch(null, null, second.minusDays(1), null))).hasSize(1);
    assertThat(find(south, new LogSearch(null, second, second, null))).hasSize(1);
    for (int hour = 0; hour < ReadingDisclosures.PAGE; hour++) {
      clock.turn(Duration.ofHours(1));
      rosters.show(room.coordinator(), room.courseId());
    }
    // 2 + 50 lines: a page of 50, then the first two
    ReadingDisclosures.Page first = disclosures.page(south, LogSearch.ALL);
    assertThat(first.entries()).hasSize(50);
    assertThat(first.more()).isTrue();
    ReadingDisclosures.Page last =
        disclosures.page(south, new LogSearch(null, null, null, first.entries().getLast().id()));
    assertThat(last.entries()).hasSize(2).doesNotContainAnyElementsOf(first.entries());
    assertThat(last.more()).isFalse();
  }

  @Test
  void fileHasALineForEachAndNoSpreadsheetRunsIt() {
    rosters.show(room.coordinator(), room.courseId());
    sql.update(
        "UPDATE account SET given_name = '=cmd' WHERE id = ?", room.coordinator().accountId());
    String offset =
        VIENNA.getRules().getOffset(clock.instant()).equals(ZoneOffset.ofHours(2)) ? "2" : "1";
    List<String> lines = disclosures.csv(south, LogSearch.ALL).lines().toList();
    assertThat(lines).hasSize(2);
    assertThat(lines.get(0)).isEqualTo("seen_at,person,school,data,about,people");
    assertThat(lines.get(1)).contains("+0" + offset + ":00,\"'=cmd ", ",ROSTER,Geriatric care,6");
  }

  @Test
  void itIsForAdministrators() {
    for (Actor other : List.of(room.partnerCoordinator(), room.facilitator(), room.student(0, 1))) {
      assertThat(codeOf(() -> disclosures.page(other, LogSearch.ALL)))
          .isEqualTo("institution.not-administrator");
      assertThat(codeOf(() -> disclosures.csv(other, LogSearch.ALL)))
          .isEqualTo("institution.not-administrator");
    }
  }

  private List<Disclosed> log(Actor administrator) {
    return find(administrator, LogSearch.ALL);
  }

  private List<Disclosed> find(Actor administrator, LogSearch search) {
    return disclosures.page(administrator, search).entries();
  }
}
