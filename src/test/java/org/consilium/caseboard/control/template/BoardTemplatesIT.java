package org.consilium.caseboard.control.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.ExerciseHour;
import org.consilium.ExerciseHours;
import org.consilium.Stage;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.ReadingBoards;
import org.consilium.caseboard.control.WritingBoards;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft.LaneDraft;
import org.consilium.casework.control.CasesOfPhases;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BoardTemplatesIT {

  private static final TemplateDraft WARD =
      draft("Ward round", new LaneDraft(null, "Overnight", "NOTE"), lane("PLAN", "CARE_ACTION"));
  private static final TemplateDraft CLINIC = draft("Clinic", lane("QUESTIONS", "QUESTION"));

  @Inject private Classrooms classrooms;
  @Inject private ExerciseHours hours;
  @Inject private BoardTemplates templates;
  @Inject private ChoosingTemplate choosing;
  @Inject private BoardsOfPhases boards;
  @Inject private ReadingBoards reading;
  @Inject private WritingBoards writing;
  @Inject private CasesOfPhases cases;
  @Inject private Stage stage;
  @Inject private AtOnce atOnce;
  @Inject private AuditedFacts audited;

  private ExerciseHour hour;
  private Classroom room;
  private Actor coordinator;

  @BeforeEach
  void prepareAnHour() {
    hour = hours.prepare();
    room = hour.room();
    coordinator = room.coordinator();
  }

  @Test
  void aSchoolSavesChangesAndDeletesItsOwn() {
    Actor administrator = classrooms.administrator(room.north());
    assertThat(templates.list(coordinator)).isEmpty();
    StoredTemplate added = templates.add(coordinator, WARD);
    assertThat(added.layout().lanes())
        .extracting(lane -> lane.id())
        .containsExactly("LANE_1", "PLAN");
    assertThat(
            codeOf(() -> templates.add(administrator, draft("WARD round", lane("PLAN", "NOTE")))))
        .isEqualTo("caseboard.faulty-template");
    StoredTemplate renamed = templates.change(administrator, added.id(), added.version(), CLINIC);
    assertThat(templates.list(coordinator)).containsExactly(renamed);
    assertThat(renamed.name()).isEqualTo("Clinic");
    assertThat(codeOf(() -> templates.change(coordinator, added.id(), added.version(), WARD)))
        .isEqualTo("caseboard.template-changed");
    assertThat(codeOf(() -> templates.delete(coordinator, added.id(), added.version())))
        .isEqualTo("caseboard.template-changed");
    assertThat(templates.show(coordinator, added.id())).isEqualTo(renamed);
    templates.delete(coordinator, added.id(), renamed.version());
    assertThat(codeOf(() -> templates.delete(coordinator, added.id(), renamed.version())))
        .isEqualTo("caseboard.no-template");
    assertThat(audited.actionsOn(added.id()))
        .containsExactly(
            "caseboard.template-added", "caseboard.template-changed", "caseboard.template-deleted");
  }

  @Test
  void ofTwoWhoChangeAtOnceOneIsToldAndNothingIsMixed() throws Exception {
    StoredTemplate added = templates.add(coordinator, WARD);
    List<String> answers =
        atOnce.codes(() -> rename(added, "Monday"), () -> rename(added, "Tuesday"));
    assertThat(answers).containsExactlyInAnyOrder("done", "caseboard.template-changed");
    StoredTemplate stands = templates.show(coordinator, added.id());
    assertThat(stands.layout().lanes().getFirst().title()).isEqualTo(stands.name());
  }

  private void rename(StoredTemplate template, String name) {
    TemplateDraft draft = draft(name, new LaneDraft(null, name, "NOTE"));
    templates.change(coordinator, template.id(), template.version(), draft);
  }

  @Test
  void nobodyElseHasAnythingOfThem() {
    StoredTemplate added = templates.add(coordinator, WARD);
    for (Actor none : List.of(room.student(0, 0), room.facilitator(), classrooms.operator())) {
      assertThat(refusals(none, added)).containsOnly("caseboard.templates-not-allowed");
    }
    for (Actor foreign : List.of(room.partnerCoordinator(), room.outsider())) {
      assertThat(templates.list(foreign)).isEmpty();
      assertThat(refusals(foreign, added).subList(2, 5)).containsOnly("caseboard.no-template");
    }
    assertThat(templates.list(classrooms.colleague(room.north(), Role.COORDINATOR)))
        .containsExactly(added);
  }

  private List<String> refusals(Actor actor, StoredTemplate template) {
    return List.of(
        codeOf(() -> templates.list(actor)),
        codeOf(() -> templates.add(actor, CLINIC)),
        codeOf(() -> templates.show(actor, template.id())),
        codeOf(() -> templates.change(actor, template.id(), template.version(), CLINIC)),
        codeOf(() -> templates.delete(actor, template.id(), template.version())),
        codeOf(() -> templates.read(actor, new byte[0])));
  }

  @Test
  void whatIsFaultyIsNotSavedAndAFileSavesNothing() {
    assertThat(
            refusalOf(() -> templates.add(coordinator, draft("", lane("X", "STICKER")))).faults())
        .extracting(Fault::where)
        .containsExactly("name", "lane 1, title", "lane 1, cardType");
    StoredTemplate added = templates.add(coordinator, WARD);
    assertThat(
            codeOf(
                () -> templates.change(coordinator, added.id(), added.version(), draft("Empty"))))
        .isEqualTo("caseboard.faulty-template");
    byte[] file = TemplateFile.write(added).getBytes(StandardCharsets.UTF_8);
    assertThat(templates.read(coordinator, file))
        .isEqualTo(TemplateDraft.of("Ward round", added.layout()));
    assertThat(codeOf(() -> templates.read(coordinator, "{".getBytes(StandardCharsets.UTF_8))))
        .isEqualTo("caseboard.faulty-template-file");
    assertThat(templates.list(coordinator)).containsExactly(added);
  }

  @Test
  void boardsGetTheChosenLanesAndKeepThem() {
    StoredTemplate ward = templates.add(coordinator, WARD);
    ChoosingTemplate.Choice offered = choosing.show(room.facilitator(), hour.first());
    assertThat(offered.chosen().builtIn()).isEqualTo(BuiltInTemplate.STANDARD);
    assertThat(List.of(offered.mayChoose(), offered.boardsMade())).containsOnly(false);
    choosing.choose(coordinator, hour.first(), BuiltInTemplate.SBAR_HANDOVER, null);
    // The partner's coordinator chooses among the templates of the school whose course it is.
    ChoosingTemplate.Choice chosen =
        choosing.choose(room.partnerCoordinator(), hour.second(), null, ward.id());
    assertThat(chosen.ofSchool()).containsExactly(ward);
    assertThat(chosen.mayChoose()).isTrue();
    templates.change(coordinator, ward.id(), ward.version(), CLINIC);
    StoredTemplate changed = templates.show(coordinator, ward.id());
    templates.delete(coordinator, ward.id(), changed.version());
    ChosenTemplate kept = choosing.show(coordinator, hour.first()).chosen();
    assertThat(kept).isEqualTo(new ChosenTemplate(null, null, "Ward round", ward.layout()));
    stage.start(room, hour.sessionId());
    UUID board = board();
    assertThat(layout(board)).isEqualTo(ward.layout());
    assertThat(choosing.show(coordinator, hour.second()).boardsMade()).isTrue();
    assertThat(
            codeOf(
                () -> choosing.choose(coordinator, hour.second(), BuiltInTemplate.STANDARD, null)))
        .isEqualTo("caseboard.boards-made");
    assertThat(layout(boards.all(coordinator, hour.second()).getLast().boardId()))
        .isEqualTo(ward.layout());
    hours.advance(hour);
    assertThat(codeOf(() -> write(board, "PROBLEMS"))).isEqualTo("caseboard.unknown-lane");
    assertThat(codeOf(() -> write(board, "LANE_1"))).isEqualTo("done");
    assertThat(audited.actionsOn(hour.first())).contains("caseboard.template-chosen");
  }

  @Test
  void whoChoosesWhileTheFirstBoardIsOpenedIsInTimeOrTold() throws Exception {
    stage.start(room, hour.sessionId());
    List<String> answers =
        atOnce.codes(
            () -> boards.mine(room.student(0, 0), hour.first()),
            () -> boards.mine(room.student(1, 0), hour.first()),
            () -> choosing.choose(coordinator, hour.first(), BuiltInTemplate.SBAR_HANDOVER, null));
    ChosenTemplate chosen = choosing.show(coordinator, hour.first()).chosen();
    boolean inTime = chosen.builtIn() == BuiltInTemplate.SBAR_HANDOVER;
    assertThat(answers).containsExactly("done", "done", inTime ? "done" : "caseboard.boards-made");
    assertThat(boards.all(coordinator, hour.first()))
        .extracting(board -> layout(board.boardId()))
        .containsOnly(chosen.layout());
  }

  @Test
  void onlyCoordinatorsOfTheCourseChooseAndOnlyWhatIsOnOffer() {
    StoredTemplate ward = templates.add(coordinator, WARD);
    StoredTemplate partners = templates.add(room.partnerCoordinator(), WARD);
    assertThat(codeOf(() -> choose(room.facilitator(), ward.id())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> choose(room.student(0, 0), ward.id())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> choosing.show(room.student(0, 0), hour.first())))
        .isEqualTo("session.not-allowed");
    for (Actor none : List.of(room.outsider(), classrooms.administrator(room.north()))) {
      assertThat(codeOf(() -> choose(none, ward.id()))).isEqualTo("session.no-session");
      assertThat(codeOf(() -> choosing.show(none, hour.first()))).isEqualTo("session.no-session");
    }
    assertThat(codeOf(() -> choose(room.partnerCoordinator(), partners.id())))
        .isEqualTo("caseboard.no-template");
    assertThat(codeOf(() -> choose(coordinator, Ids.random()))).isEqualTo("caseboard.no-template");
    assertThat(codeOf(() -> choose(coordinator, null))).isEqualTo("caseboard.no-template-chosen");
    assertThat(
            codeOf(
                () ->
                    choosing.choose(
                        coordinator, hour.first(), BuiltInTemplate.STANDARD, ward.id())))
        .isEqualTo("caseboard.no-template-chosen");
    cases.give(coordinator, hour.first(), null);
    assertThat(codeOf(() -> choose(coordinator, ward.id()))).isEqualTo("casework.no-case");
  }

  private ChoosingTemplate.Choice choose(Actor actor, UUID templateId) {
    return choosing.choose(actor, hour.first(), null, templateId);
  }

  private UUID board() {
    return boards.mine(room.student(0, 0), hour.first());
  }

  private BoardLayout layout(UUID board) {
    return reading.read(coordinator, board, null).board().layout();
  }

  private void write(UUID board, String lane) {
    writing
        .operate(
            room.student(0, 0),
            board,
            Ids.random(),
            new BoardOp.CardCreated(Ids.random(), lane, "a0", "A thought"))
        .join();
  }

  private static TemplateDraft draft(String name, LaneDraft... lanes) {
    return new TemplateDraft(name, List.of(lanes));
  }

  private static LaneDraft lane(String id, String cardType) {
    return new LaneDraft(id, null, cardType);
  }
}
