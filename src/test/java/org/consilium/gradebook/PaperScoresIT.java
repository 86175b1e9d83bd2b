package org.consilium.gradebook;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.gradebook.control.Results;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.GradebookRow;
import org.consilium.platform.database.Sql;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.RatResult;
import org.consilium.readiness.ReadinessResults;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.onpaper.EnteringPaper;
import org.consilium.readiness.control.onpaper.PaperSheet;
import org.consilium.readiness.control.onpaper.PrintedRat;
import org.consilium.readiness.control.onpaper.PrintedRat.PrintedOption;
import org.consilium.readiness.control.onpaper.PrintingRats;
import org.consilium.readiness.control.onpaper.SheetOnPaper;
import org.consilium.readiness.control.onpaper.SheetOnPaper.Correction;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests entered from paper score as tests taken live, and nothing that was stored is lost. */
@ExtendWith(ArquillianExtension.class)
class PaperScoresIT {

  private static final int ITEMS = 6;
  private static final long SEED = 20261127;

  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private AnsweringIrats answering;
  @Inject private PlayingTrats playing;
  @Inject private ViewingCards viewing;
  @Inject private PrintingRats printing;
  @Inject private EnteringPaper entering;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions sessions;
  @Inject private ReadinessResults readiness;
  @Inject private Results results;
  @Inject private AuditedFacts audited;
  @Inject private AtOnce atOnce;
  @Inject private Sql sql;

  private final Random random = new Random(SEED);
  private Classroom room;
  private Actor staff;
  private UUID session;
  private UUID irat;
  private UUID trat;
  private PrintedRat printed;

  @BeforeEach
  void begunIrat() {
    room = classrooms.open();
    staff = room.coordinator();
    session = stage.begin(room, ITEMS, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.PEER_EVALUATION);
    irat = stage.phase(session, 0).id();
    trat = stage.phase(session, 1).id();
    printed = printing.print(staff, irat);
  }

  @Test
  void theSameSheetsScoreTheSameLiveAndFromPaper() {
    stage.checkIn(session, room.students());
    List<List<String>> answers = new ArrayList<>();
    for (int member = 0; member < 4; member++) {
      List<String> sheet = IntStream.range(0, ITEMS).mapToObj(i -> anAnswer()).toList();
      answers.add(sheet);
      answer(room.student(0, member), sheet);
    }
    stage.advance(room, session);
    List<String> card = IntStream.range(0, ITEMS).mapToObj(this::aCard).toList();
    scratch(room.team(0).nurse(), card);
    stage.advance(room, session);
    for (int member = 0; member < 4; member++) {
      Actor own = member % 2 == 0 ? staff : room.facilitator();
      enter(own, irat, room.student(1, member).accountId(), answers.get(member));
    }
    PaperSheet entered = enter(room.facilitator(), trat, room.team(1).id(), card);

    List<RatResult> cards = readiness.trats(session);
    assertThat(cards.get(1).items()).isEqualTo(cards.get(0).items());
    assertThat(entered.points()).isEqualTo(cards.get(0).points());
    List<RatResult> sheets = readiness.irats(session);
    for (int member = 0; member < 4; member++) {
      assertThat(of(sheets, room.student(1, member)).items())
          .isEqualTo(of(sheets, room.student(0, member)).items());
    }
    Gradebook gradebook = results.gradebook(staff, session);
    GradebookRow live = row(gradebook, room.team(0).nurse());
    GradebookRow paper = row(gradebook, room.team(1).nurse());
    assertThat(paper.own().irats()).isEqualTo(live.own().irats());
    assertThat(paper.own().scores()).isEqualTo(live.own().scores());
    assertThat(paper.trats()).isEqualTo(live.trats());
    assertThat(results.mine(room.team(1).physician(), session).irats())
        .isEqualTo(results.mine(room.team(0).physician(), session).irats());
  }

  @Test
  void whatWasStoredLiveIsKeptAndThePaperGoesOn() {
    stage.advance(room, session);
    UUID team = room.team(0).id();
    scratch(room.team(0).nurse(), sheet(right(0), wrong(1)));
    assertThat(codeOf(() -> enter(staff, trat, team, sheet(right(0)))))
        .isEqualTo("readiness.paper-while-open");
    conducting.pause(room.facilitator(), session, version(), null);
    DomainProblem refused =
        refusalOf(() -> enter(staff, trat, team, sheet(wrong(0) + right(0), wrong(1) + right(1))));
    assertThat(refused.code()).isEqualTo("readiness.paper-contradicts");
    assertThat(refused.detail()).contains("at question: 1.");
    assertThat(refused.members()).containsEntry("stored", sheet(right(0), wrong(1)));

    List<String> more = sheet("", wrong(1) + right(1), right(2));
    PaperSheet entered = enter(staff, trat, team, more);
    assertThat(enter(staff, trat, team, more)).isEqualTo(entered);
    assertThat(entered.marks()).isEqualTo(sheet(right(0), wrong(1) + right(1), right(2)));
    assertThat(entered.live()).isEqualTo(sheet(right(0), wrong(1)));
    // 4 at once, 2 at the second attempt, 4 at once
    assertThat(entered.points()).isEqualTo(10);
    assertThat(entered.entries())
        .singleElement()
        .satisfies(
            by -> {
              assertThat(by.name()).startsWith("Cora");
              assertThat(by.reason()).isNull();
            });
    assertThat(audited.actionsOn(trat)).containsExactly("readiness.paper-entered");
    conducting.resume(room.facilitator(), session, version());
    scratch(room.team(0).nurse(), sheet("", "", "", right(3)));
    assertThat(readiness.trats(session).getFirst().points()).isEqualTo(14);
  }

  @Test
  void aCorrectionHasAReasonKeepsWhatItReplacesAndCanBeUndone() throws Exception {
    Actor nurse = room.team(0).nurse();
    UUID sheet = nurse.accountId();
    answer(nurse, sheet(right(0), wrong(1)));
    stage.advance(room, session);
    enter(staff, irat, sheet, sheet("", "", right(2)));
    List<String> before = sheet(right(0), wrong(1), right(2));
    List<String> after = sheet(right(0), right(1));
    assertThat(codeOf(() -> correct(irat, sheet, after, " ", before)))
        .isEqualTo("readiness.no-reason");
    assertThat(codeOf(() -> correct(irat, sheet, after, "Misread", sheet(right(0)))))
        .isEqualTo("readiness.paper-overtaken");
    PaperSheet corrected = correct(irat, sheet, after, "Misread", before);
    assertThat(corrected.marks()).isEqualTo(after);
    assertThat(corrected.points()).isEqualTo(8);
    assertThat(corrected.live()).isEqualTo(sheet(right(0)));
    assertThat(corrected.entries())
        .extracting(PaperSheet.EnteredBy::reason)
        .containsExactly(null, "Misread");
    assertThat(replaced(irat)).isEqualTo(2);
    assertThat(audited.actionsOn(irat))
        .endsWith("readiness.paper-entered", "readiness.paper-corrected");

    assertThat(correct(irat, sheet, before, "Read rightly", after).marks()).isEqualTo(before);
    List<String> outcomes =
        atOnce.codes(
            () -> correct(irat, sheet, after, "One", before),
            () -> correct(irat, sheet, sheet(), "Two", before));
    assertThat(outcomes).containsExactlyInAnyOrder("done", "readiness.paper-overtaken");
  }

  @Test
  void twoOfTheStaffAtOneSheetStoreItOnce() throws Exception {
    stage.advance(room, session);
    stage.advance(room, session);
    UUID team = room.team(0).id();
    List<String> same = sheet(wrong(0) + right(0), right(1));
    assertThat(
            atOnce.codes(
                () -> enter(staff, trat, team, same),
                () -> enter(room.facilitator(), trat, team, same)))
        .containsExactly("done", "done");
    assertThat(sheetOf(trat, team).entries()).hasSize(1);
    UUID student = room.team(0).physician().accountId();
    assertThat(
            atOnce.codes(
                () -> enter(staff, irat, student, sheet(right(0))),
                () -> enter(staff, irat, student, sheet(wrong(0)))))
        .containsExactlyInAnyOrder("done", "readiness.paper-contradicts");
    assertThat(sheetOf(irat, student).entries()).hasSize(1);
  }

  @Test
  void whatIsNoSheetOrWhoMayNotIsRefused() {
    UUID team = room.team(0).id();
    Actor nurse = room.team(0).nurse();
    assertThat(codeOf(() -> enter(staff, trat, team, sheet())))
        .isEqualTo("readiness.paper-before-begin");
    assertThat(entering.show(staff, trat).sheets()).isEmpty();
    stage.advance(room, session);
    stage.advance(room, session);
    for (Actor student : List.of(nurse, room.late())) {
      assertThat(codeOf(() -> printing.print(student, irat))).isEqualTo("session.not-allowed");
      assertThat(codeOf(() -> entering.show(student, irat))).isEqualTo("session.not-allowed");
      assertThat(codeOf(() -> enter(student, trat, team, sheet())))
          .isEqualTo("session.not-allowed");
    }
    for (Actor foreign : List.of(room.stranger(), room.outsider())) {
      assertThat(codeOf(() -> printing.print(foreign, irat))).isEqualTo("session.no-session");
      assertThat(codeOf(() -> enter(foreign, trat, team, sheet()))).isEqualTo("session.no-session");
    }
    UUID partners = room.team(0).pharmacist().accountId();
    assertThat(codeOf(() -> enter(staff, irat, partners, sheet(right(0)))))
        .isEqualTo("readiness.sheet-of-own-school");
    enter(room.partnerCoordinator(), irat, partners, sheet(right(0)));
    PaperSheet unseen = sheetOf(irat, partners);
    assertThat(unseen.mayEnter()).isFalse();
    assertThat(unseen.marks()).isEmpty();
    assertThat(unseen.points()).isNull();
    assertThat(unseen.entries()).isEmpty();
    assertThat(codeOf(() -> enter(staff, irat, room.late().accountId(), sheet())))
        .isEqualTo("readiness.no-sheet");
    assertThat(codeOf(() -> enter(staff, trat, irat, sheet()))).isEqualTo("readiness.no-sheet");
    assertThat(
            codeOf(() -> entering.enter(staff, trat, team, new SheetOnPaper("0", sheet(), null))))
        .isEqualTo("readiness.other-edition");
    for (List<String> faulty :
        List.of(sheet("E"), sheet(right(0) + wrong(0)), sheet(wrong(0) + wrong(0)), List.of("A"))) {
      assertThat(codeOf(() -> enter(staff, trat, team, faulty)))
          .isEqualTo("readiness.faulty-sheet");
    }
    assertThat(codeOf(() -> enter(staff, irat, nurse.accountId(), sheet(wrong(0) + right(0)))))
        .isEqualTo("readiness.faulty-sheet");
    assertThat(readiness.trats(session).getFirst().points()).isZero();
  }

  @Test
  void thePrintedTestIsTheSameAgainAndItsFindersTellNothing() {
    assertThat(printing.print(room.facilitator(), trat)).isEqualTo(printed);
    assertThat(printed.items()).hasSize(ITEMS);
    assertThat(
            printed.items().stream()
                .flatMap(item -> item.options().stream())
                .map(PrintedOption::finder)
                .sorted())
        .isEqualTo(IntStream.range(11, 11 + 4 * ITEMS).boxed().toList());
  }

  private PaperSheet enter(Actor actor, UUID phase, UUID sheet, List<String> marks) {
    return entering.enter(actor, phase, sheet, new SheetOnPaper(printed.edition(), marks, null));
  }

  private PaperSheet correct(
      UUID phase, UUID sheet, List<String> marks, String reason, List<String> seen) {
    Correction correction = new Correction(reason, seen);
    return entering.enter(
        staff, phase, sheet, new SheetOnPaper(printed.edition(), marks, correction));
  }

  private PaperSheet sheetOf(UUID phase, UUID sheet) {
    return entering.show(staff, phase).sheets().stream()
        .filter(each -> each.id().equals(sheet))
        .findFirst()
        .orElseThrow();
  }

  private int replaced(UUID phase) {
    return sql.first(
            """
            SELECT COUNT(*) AS replaced FROM rat_replaced_mark r
              JOIN rat_paper_entry e ON e.id = r.entry_id WHERE e.phase_id = ?""",
            row -> row.number("replaced"),
            phase)
        .orElseThrow();
  }

  /** These marks, and nothing at the questions after them. */
  private static List<String> sheet(String... marks) {
    List<String> sheet = new ArrayList<>(List.of(marks));
    sheet.addAll(Collections.nCopies(ITEMS - marks.length, ""));
    return sheet;
  }

  private String right(int item) {
    return letters(item, true).getFirst();
  }

  private String wrong(int item) {
    return letters(item, false).getFirst();
  }

  private List<String> letters(int item, boolean right) {
    List<PrintedOption> options = printed.items().get(item).options();
    return IntStream.range(0, options.size())
        .filter(place -> options.get(place).correct() == right)
        .mapToObj(place -> Character.toString('A' + place))
        .toList();
  }

  private String anAnswer() {
    return List.of("A", "B", "C", "D", "").get(random.nextInt(5));
  }

  /** Letters in any order up to the right one, or given up before. */
  private String aCard(int item) {
    List<String> order = new ArrayList<>(List.of("A", "B", "C", "D"));
    Collections.shuffle(order, random);
    int until = Math.min(order.indexOf(right(item)) + 1, random.nextInt(6));
    return String.join("", order.subList(0, until));
  }

  private void answer(Actor student, List<String> marks) {
    for (int i = 0; i < ITEMS; i++) {
      DeliveredItem item = answering.sheet(student, irat).items().get(i).item();
      if (!marks.get(i).isEmpty()) {
        UUID option = item.options().get(marks.get(i).charAt(0) - 'A').deliveryId();
        answering.choose(student, irat, Ids.next(), item.deliveryId(), option);
      }
    }
  }

  private void scratch(Actor member, List<String> marks) {
    for (int i = 0; i < ITEMS; i++) {
      DeliveredItem item = viewing.card(member, trat, new LiveRound()).items().get(i).item();
      for (int attempt = 1; attempt <= marks.get(i).length(); attempt++) {
        UUID option = item.options().get(marks.get(i).charAt(attempt - 1) - 'A').deliveryId();
        playing.scratch(member, trat, Ids.next(), item.deliveryId(), option, attempt);
      }
    }
  }

  private int version() {
    return sessions.show(staff, session).sheet().version();
  }

  private static RatResult of(List<RatResult> results, Actor student) {
    return results.stream()
        .filter(result -> student.accountId().equals(result.accountId()))
        .findFirst()
        .orElseThrow();
  }

  private static GradebookRow row(Gradebook gradebook, Actor student) {
    return gradebook.rows().stream()
        .filter(row -> row.accountId().equals(student.accountId()))
        .findFirst()
        .orElseThrow();
  }
}
