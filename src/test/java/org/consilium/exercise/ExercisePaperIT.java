package org.consilium.exercise;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom.Group;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.casework.control.PrintedCase;
import org.consilium.casework.control.PrintingCases;
import org.consilium.casework.entity.CasePart;
import org.consilium.exercise.control.Committing;
import org.consilium.exercise.control.EnteringChoices;
import org.consilium.exercise.control.EnteringChoices.ChoiceOnPaper;
import org.consilium.exercise.control.PreparingExercises;
import org.consilium.exercise.control.Revealing;
import org.consilium.exercise.control.StudentExercises;
import org.consilium.exercise.entity.PaperChoice;
import org.consilium.exercise.entity.StudentSheet;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.control.ConductingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An exercise on paper: its case is printed beforehand, its choices are entered afterwards. */
@ExtendWith(ArquillianExtension.class)
class ExercisePaperIT {

  @Inject private ExerciseHours hours;
  @Inject private PreparingExercises preparing;
  @Inject private Committing committing;
  @Inject private EnteringChoices entering;
  @Inject private PrintingCases printing;
  @Inject private Revealing revealing;
  @Inject private StudentExercises students;
  @Inject private ExerciseResults results;
  @Inject private ConductingSessions conducting;
  @Inject private AuditedFacts audited;
  @Inject private AtOnce atOnce;

  private ExerciseHour hour;
  private UUID phase;
  private Group team;
  private Group other;
  private Actor staff;

  @BeforeEach
  void beginWithCheckIn() {
    hour = hours.open();
    phase = hour.first();
    team = hour.room().team(0);
    other = hour.room().team(1);
    staff = hour.room().facilitator();
  }

  @Test
  void whatIsEnteredFromPaperScoresAsWhatIsCommittedAndIsToldWhenThatIs() {
    hours.advance(hour);
    UUID act = preparing.show(staff, phase).orElseThrow().options().get(1).id();
    committing.commit(team.nurse(), phase, Ids.random(), act, "It cannot wait", 0);
    assertThat(codeOf(() -> enter(other, "B", "It cannot wait")))
        .isEqualTo("exercise.paper-while-open");
    hours.advance(hour);
    PaperChoice entered = enter(other, "B", "It cannot wait");
    assertThat(entered.entry().by()).startsWith("Fay");
    assertThat(enter(other, "B", "It cannot wait")).isEqualTo(entered);
    assertThat(enter(team, "B", "It cannot wait").entry()).isNull();
    assertThat(results.ofSession(hour.sessionId()).stream().filter(r -> r.phaseId().equals(phase)))
        .extracting(ExerciseResult::choice, ExerciseResult::points)
        .containsOnly(org.assertj.core.groups.Tuple.tuple("B", 4));
    StudentSheet sheet = sheet(other.nurse());
    assertThat(sheet.commit().orElseThrow().fromPaper()).isTrue();
    assertThat(sheet.reveal()).isEmpty();
    assertThat(sheet(team.nurse()).commit().orElseThrow().fromPaper()).isFalse();
    revealing.reveal(staff, phase);
    assertThat(sheet(team.nurse()).reveal().orElseThrow().teams())
        .allMatch(each -> act.equals(each.option()));
    assertThat(audited.actionsOn(phase)).containsOnlyOnce("exercise.paper-entered");
  }

  @Test
  void aCorrectionHasAReasonAndAnEntryIsTakenBackButNotWhatTheTeamCommitted() throws Exception {
    hours.advance(hour);
    UUID act = preparing.show(staff, phase).orElseThrow().options().get(1).id();
    committing.commit(team.nurse(), phase, Ids.random(), act, "We act", 0);
    conducting.pause(staff, hour.sessionId(), hours.version(hour), null);
    assertThat(codeOf(() -> enter(team, "A", "We wait"))).isEqualTo("exercise.paper-contradicts");
    assertThat(codeOf(() -> correct(team, "A", 1, ""))).isEqualTo("exercise.bad-correction");
    assertThat(codeOf(() -> correct(team, "A", 0, "Changed")))
        .isEqualTo("exercise.paper-overtaken");
    assertThat(codeOf(() -> correct(team, null, 1, "None"))).isEqualTo("exercise.committed-live");
    PaperChoice corrected = correct(team, "A", 1, "They changed it on paper");
    assertThat(corrected.letter()).isEqualTo("A");
    assertThat(corrected.entry().reason()).isEqualTo("They changed it on paper");
    PaperChoice before = correct(team, null, 2, "Another team's page");
    assertThat(before.letter()).isEqualTo("B");
    assertThat(before.entry()).isNull();
    assertThat(audited.actionsOn(phase))
        .containsSubsequence("exercise.paper-corrected", "exercise.paper-taken-back");
    assertThat(
            atOnce.codes(
                () -> enter(other, "A", "One of us"), () -> enter(other, "B", "The other")))
        .containsOnlyOnce("done");
  }

  @Test
  void whoMayNotIsRefused() {
    assertThat(codeOf(() -> enter(team, "A", "Early"))).isEqualTo("exercise.paper-before-begin");
    hours.advance(hour);
    hours.advance(hour);
    ChoiceOnPaper page = new ChoiceOnPaper("A", "Because", 0, null);
    for (Actor student : List.of(team.nurse(), hour.room().late())) {
      assertThat(codeOf(() -> entering.show(student, phase))).isEqualTo("session.not-allowed");
      assertThat(codeOf(() -> entering.enter(student, phase, team.id(), page)))
          .isEqualTo("session.not-allowed");
      assertThat(codeOf(() -> printing.print(student, phase))).isEqualTo("session.not-allowed");
    }
    Actor foreign = hour.room().outsider();
    assertThat(codeOf(() -> entering.show(foreign, phase))).isEqualTo("session.no-session");
    assertThat(codeOf(() -> printing.print(foreign, phase))).isEqualTo("session.no-session");
    assertThat(codeOf(() -> enter(team, "D", "Because"))).isEqualTo("exercise.unknown-option");
    assertThat(codeOf(() -> enter(team, "A", " "))).isEqualTo("exercise.bad-reason");
    assertThat(codeOf(() -> entering.enter(staff, phase, phase, page)))
        .isEqualTo("exercise.no-team");
    assertThat(codeOf(() -> correct(team, null, 0, "Nothing there")))
        .isEqualTo("exercise.nothing-to-take-back");
    assertThat(entering.show(staff, phase).teams()).allMatch(each -> each.letter() == null);
  }

  @Test
  void theCaseIsPrintedForThoseWhoWouldSeeItAndNothingIsDisclosedByIt() {
    PrintedCase printed = printing.print(staff, phase);
    assertThat(printed.content().stages()).hasSize(2);
    assertThat(holders(printed, "NUR 1"))
        .containsExactlyInAnyOrder(team.nurse().accountId(), team.secondNurse().accountId());
    assertThat(holders(printed, "PHA 2")).containsExactly(team.pharmacist().accountId());
    // no team has a physiotherapist: somebody who is expected gets it
    assertThat(holders(printed, "PHY 1"))
        .singleElement()
        .matches(team.members().stream().map(Actor::accountId).toList()::contains);
    assertThat(holders(printed, "All 1")).isNull();
    hours.advance(hour);
    hours.checkIn(hour, List.of(team.nurse()));
    assertThat(holders(printing.print(staff, phase), "PHA 1"))
        .containsExactly(team.pharmacist().accountId());
  }

  private static Set<UUID> holders(PrintedCase printed, String title) {
    UUID part =
        printed
            .content()
            .parts()
            .filter(each -> each.title().equals(title))
            .map(CasePart::id)
            .findFirst()
            .orElseThrow();
    return printed.holders().getFirst().members().get(part);
  }

  private PaperChoice enter(Group group, String letter, String reason) {
    return entering.enter(staff, phase, group.id(), new ChoiceOnPaper(letter, reason, 0, null));
  }

  private PaperChoice correct(Group group, String letter, int seen, String why) {
    return entering.enter(
        staff, phase, group.id(), new ChoiceOnPaper(letter, "On paper", seen, why));
  }

  private StudentSheet sheet(Actor student) {
    return students.show(student, phase, new LiveRound()).orElseThrow();
  }
}
