package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import com.fasterxml.jackson.core.JsonProcessingException;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.platform.config.Json;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.ProblemKind;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.boundary.TratLive;
import org.consilium.readiness.control.paper.DeliveredOption;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.PlayingTrats.Uncovered;
import org.consilium.readiness.control.trat.ScratchMark;
import org.consilium.readiness.control.trat.TeamCard;
import org.consilium.readiness.control.trat.TeamCard.CardItem;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.PhaseKind;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PlayingTratsIT {

  @Inject private PlayingTrats playing;
  @Inject private ViewingCards viewing;
  @Inject private TratLive live;
  @Inject private ReadinessResults results;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;
  @Inject private AtOnce atOnce;

  private Classroom room;
  private UUID session;
  private UUID trat;
  private Actor nurse;
  private Actor pharmacist;
  private Actor physician;

  @BeforeEach
  void begunCard() {
    room = classrooms.open();
    begin(3);
    nurse = room.team(0).nurse();
    pharmacist = room.team(0).pharmacist();
    physician = room.team(0).physician();
  }

  @AfterEach
  void clock() {
    clock.turnBack();
  }

  @Test
  void pointsFallByAttemptAndTheTeamSeesEveryScratch() {
    assertThat(scratch(nurse, 0, wrong(0, 0), 1)).isEqualTo(new Uncovered(false, 1, 0));
    assertThat(scratch(pharmacist, 0, right(0), 2)).isEqualTo(new Uncovered(true, 2, 2));
    assertThat(scratch(physician, 1, right(1), 1)).isEqualTo(new Uncovered(true, 1, 4));
    TeamCard card = viewing.card(room.team(0).secondNurse(), trat, new LiveRound());
    assertThat(card.points()).isEqualTo(6);
    assertThat(card.maximum()).isEqualTo(12);
    assertThat(card.items().get(0).scratches())
        .extracting(ScratchMark::by, ScratchMark::right, ScratchMark::attempt)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(nurse.accountId(), false, 1),
            org.assertj.core.groups.Tuple.tuple(pharmacist.accountId(), true, 2));
    assertThat(card.items()).extracting(CardItem::solved).containsExactly(true, true, false);
    assertThat(card.items().get(2).pointsNow()).isEqualTo(4);
  }

  @Test
  void noOtherTeamSeesAnything() {
    scratch(nurse, 0, right(0), 1);
    lean(nurse, 1, right(1));
    TeamCard other = viewing.card(room.student(1, 0), trat, new LiveRound());
    assertThat(other.points()).isZero();
    assertThat(other.items())
        .allSatisfy(
            item -> {
              assertThat(item.scratches()).isEmpty();
              assertThat(item.leaned()).isEmpty();
            });
    assertThat(live.admit(nurse, trat)).contains(room.team(0).id());
    assertThat(live.admit(room.student(1, 0), trat)).contains(room.team(1).id());
  }

  @Test
  void lastOptionEarnsNothing() {
    for (int i = 0; i < 3; i++) {
      scratch(nurse, 0, wrong(0, i), i + 1);
    }
    assertThat(item(nurse, 0).pointsNow()).isZero();
    assertThat(scratch(nurse, 0, right(0), 4)).isEqualTo(new Uncovered(true, 4, 0));
  }

  @Test
  void scratchOfAnAttemptThatIsGoneIsRefusedWithTheNewState() {
    scratch(nurse, 0, wrong(0, 0), 1);
    DomainProblem refusal = refusalOf(() -> scratch(pharmacist, 0, right(0), 1));
    assertThat(refusal.code()).isEqualTo("readiness.attempt-taken");
    assertThat(refusal.kind()).isEqualTo(ProblemKind.CONFLICT);
    assertThat(refusal.members())
        .containsEntry("item", id(0))
        .containsEntry("nextAttempt", 2)
        .containsEntry("solved", false);
    assertThat((List<?>) refusal.members().get("scratches")).hasSize(1);
  }

  @Test
  void whatIsScratchedOrSolvedStaysSo() {
    scratch(nurse, 0, wrong(0, 0), 1);
    assertThat(codeOf(() -> scratch(pharmacist, 0, wrong(0, 0), 2)))
        .isEqualTo("readiness.option-scratched");
    assertThat(codeOf(() -> lean(pharmacist, 0, wrong(0, 0))))
        .isEqualTo("readiness.option-scratched");
    scratch(nurse, 0, right(0), 2);
    assertThat(codeOf(() -> scratch(pharmacist, 0, wrong(0, 1), 3)))
        .isEqualTo("readiness.item-solved");
    assertThat(codeOf(() -> lean(pharmacist, 0, wrong(0, 1)))).isEqualTo("readiness.item-solved");
  }

  @Test
  void ofTwoDifferentOptionsAtTheSameMomentOneIsScratched() throws Exception {
    begin(10);
    for (int index = 0; index < 10; index++) {
      UUID item = id(index);
      UUID wrong = wrong(index, 0);
      UUID right = right(index);
      List<String> outcomes =
          atOnce.codes(
              () -> playing.scratch(nurse, trat, Ids.next(), item, wrong, 1),
              () -> playing.scratch(pharmacist, trat, Ids.next(), item, right, 1));
      List<ScratchMark> scratches = item(nurse, index).scratches();
      assertThat(scratches).hasSize(1);
      assertThat(outcomes).containsOnlyOnce("done");
      assertThat(outcomes)
          .contains(
              scratches.getFirst().right() ? "readiness.item-solved" : "readiness.attempt-taken");
    }
  }

  @Test
  void ofAWholeTeamScratchingTheSameOptionOneDoes() throws Exception {
    begin(10);
    List<Actor> team = room.team(0).members();
    for (int index = 0; index < 10; index++) {
      UUID item = id(index);
      UUID option = wrong(index, 1);
      List<String> outcomes =
          atOnce.codes(
              team.stream()
                  .<Runnable>map(
                      member -> () -> playing.scratch(member, trat, Ids.next(), item, option, 1))
                  .toArray(Runnable[]::new));
      assertThat(outcomes).containsOnlyOnce("done");
      assertThat(outcomes.stream().filter("readiness.option-scratched"::equals)).hasSize(3);
      assertThat(item(nurse, index).scratches()).hasSize(1);
    }
  }

  @Test
  void commandSentTwiceAtOnceScratchesOnceAndBothAreAnswered() throws Exception {
    UUID command = Ids.next();
    UUID item = id(0);
    UUID right = right(0);
    List<String> outcomes =
        atOnce.codes(
            () -> playing.scratch(nurse, trat, command, item, right, 1),
            () -> playing.scratch(nurse, trat, command, item, right, 1));
    assertThat(outcomes).containsExactly("done", "done");
    assertThat(playing.scratch(nurse, trat, command, id(0), right(0), 1))
        .isEqualTo(new Uncovered(true, 1, 4));
    assertThat(item(nurse, 0).scratches()).hasSize(1);
  }

  @Test
  void leaningsAreHiddenUntilAllPresentHaveLeaned() {
    stage.checkIn(session, List.of(nurse, pharmacist));
    lean(nurse, 0, right(0));
    assertThat(item(pharmacist, 0).leanings()).isEmpty();
    assertThat(item(pharmacist, 0).leaned()).containsExactly(nurse.accountId());
    assertThat(item(nurse, 0).leanings()).containsOnly(Map.entry(nurse.accountId(), right(0)));
    lean(pharmacist, 0, wrong(0, 0));
    assertThat(item(physician, 0).leanings())
        .containsOnly(
            Map.entry(nurse.accountId(), right(0)), Map.entry(pharmacist.accountId(), wrong(0, 0)));
    stage.checkIn(session, List.of(physician));
    assertThat(item(physician, 0).leaningsOpen()).isFalse();
  }

  @Test
  void leaningsAreSeenWhenSomebodyShowsThem() {
    stage.checkIn(session, room.team(0).members());
    lean(nurse, 0, right(0));
    playing.showLeanings(pharmacist, trat, Ids.next(), id(0));
    assertThat(item(physician, 0).leanings()).hasSize(1);
    assertThat(item(physician, 1).leaningsOpen()).isFalse();
  }

  @Test
  void leaningsAreChangedAndWithdrawn() {
    lean(nurse, 0, right(0));
    lean(nurse, 0, wrong(0, 1));
    assertThat(item(nurse, 0).leanings()).containsOnly(Map.entry(nurse.accountId(), wrong(0, 1)));
    playing.withdraw(nurse, trat, Ids.next(), id(0));
    assertThat(item(nurse, 0).leaned()).isEmpty();
  }

  @Test
  void oldLeaningSentAgainDoesNotUndoTheNewOne() {
    UUID command = Ids.next();
    playing.lean(nurse, trat, command, id(0), right(0));
    lean(nurse, 0, wrong(0, 0));
    playing.lean(nurse, trat, command, id(0), right(0));
    assertThat(item(nurse, 0).leanings()).containsValue(wrong(0, 0));
  }

  @Test
  void afterTheTimeNothingIsScratchedOrLeaned() {
    clock.turn(Duration.ofMinutes(Stage.MINUTES));
    assertThat(codeOf(() -> scratch(nurse, 0, right(0), 1))).isEqualTo("session.phase-over");
    assertThat(codeOf(() -> lean(nurse, 0, right(0)))).isEqualTo("session.phase-over");
    assertThat(codeOf(() -> playing.showLeanings(nurse, trat, Ids.next(), id(0))))
        .isEqualTo("session.phase-over");
    assertThat(viewing.card(nurse, trat, new LiveRound()).open()).isFalse();
  }

  @Test
  void foreignItemsAndPeopleAreRefused() {
    UUID foreign = UUID.randomUUID();
    assertThat(codeOf(() -> playing.scratch(nurse, trat, Ids.next(), foreign, right(0), 1)))
        .isEqualTo("readiness.unknown-item");
    assertThat(codeOf(() -> scratch(nurse, 0, right(1), 1))).isEqualTo("readiness.unknown-option");
    assertThat(codeOf(() -> lean(nurse, 0, right(1)))).isEqualTo("readiness.unknown-option");
    assertThat(codeOf(() -> viewing.card(room.facilitator(), trat, new LiveRound())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> viewing.card(room.stranger(), trat, new LiveRound())))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> viewing.card(room.late(), trat, new LiveRound())))
        .isEqualTo("session.no-team");
    assertThat(codeOf(() -> viewing.card(nurse, stage.phase(session, 0).id(), new LiveRound())))
        .isEqualTo("readiness.no-test");
  }

  @Test
  void nothingThatABrowserGetsTellsTheKeyOfWhatIsLeft() throws JsonProcessingException {
    scratch(nurse, 0, wrong(0, 0), 1);
    String json = Json.mapper().writeValueAsString(live.view(nurse, trat, null, new LiveRound()));
    assertThat(json).contains("\"right\":false").doesNotContain("\"right\":true");
    assertThat(json).doesNotContainIgnoringCase("correct", "rationale", "because of", "Item 1");
    room.items().forEach(item -> assertThat(json).doesNotContain(item.id().toString()));
    room.items().stream()
        .flatMap(item -> item.options().stream())
        .forEach(option -> assertThat(json).doesNotContain(option.id().toString()));
  }

  @Test
  void resultsCountAttempts() {
    scratch(nurse, 0, wrong(0, 0), 1);
    scratch(nurse, 0, right(0), 2);
    scratch(nurse, 1, wrong(1, 0), 1);
    List<RatResult> teams = results.trats(session);
    assertThat(teams)
        .extracting(RatResult::teamId)
        .containsExactly(room.team(0).id(), room.team(1).id());
    RatResult mine = teams.getFirst();
    assertThat(mine.accountId()).isNull();
    assertThat(mine.points()).isEqualTo(2);
    assertThat(mine.items())
        .extracting(ItemResult::attempts, ItemResult::right, ItemResult::points)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(2, true, 2),
            org.assertj.core.groups.Tuple.tuple(1, false, 0),
            org.assertj.core.groups.Tuple.tuple(0, false, 0));
  }

  private void begin(int items) {
    session = stage.begin(room, items, PhaseKind.IRAT, PhaseKind.TRAT);
    stage.advance(room, session);
    trat = stage.phase(session, 1).id();
  }

  private Uncovered scratch(Actor member, int index, UUID option, int attempt) {
    return playing.scratch(member, trat, Ids.next(), id(index), option, attempt);
  }

  private void lean(Actor member, int index, UUID option) {
    playing.lean(member, trat, Ids.next(), id(index), option);
  }

  private CardItem item(Actor member, int index) {
    return viewing.card(member, trat, new LiveRound()).items().get(index);
  }

  private UUID id(int index) {
    return item(room.student(1, 0), index).item().deliveryId();
  }

  private UUID right(int index) {
    return options(index, "Right").getFirst();
  }

  private UUID wrong(int index, int which) {
    return options(index, "Wrong").get(which);
  }

  private List<UUID> options(int index, String text) {
    return item(room.student(1, 0), index).item().options().stream()
        .filter(option -> option.text().startsWith(text))
        .map(DeliveredOption::deliveryId)
        .toList();
  }
}
