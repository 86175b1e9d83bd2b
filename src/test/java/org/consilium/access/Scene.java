package org.consilium.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.caseboard.BoardEditing;
import org.consilium.caseboard.control.template.BoardTemplates;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.casework.CaseEditing;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.institution.control.SignInBook;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;

/** A session in its exercise phase, with everything behind every door in place. */
@ApplicationScoped
public class Scene {

  private static final String CASE =
      """
      {"format":"consilium-case/1","title":"A fall","summary":"A fall at home.",
       "patient":{"name":"Ms Hill","age":81,"facts":[]},
       "stages":[{"title":"Arrival","parts":[
         {"title":"Note","kind":"NARRATIVE","source":"Ambulance","text":"Found on the floor."}]}]}
      """;

  @Inject private Classrooms classrooms;
  @Inject private SessionEditing sessions;
  @Inject private Phases phases;
  @Inject private ReadinessEditing rats;
  @Inject private CaseEditing cases;
  @Inject private ExerciseEditing exercises;
  @Inject private BoardEditing boards;
  @Inject private BoardTemplates templates;
  @Inject private SignInBook signIns;

  /** Opens a classroom and plays its session as far as the exercise. */
  @Transactional
  public Classroom open() {
    return classrooms.open();
  }

  /** Prepares and plays; the ids by the words in braces of the table. */
  @Transactional
  public Map<String, String> play(Classroom room) {
    Actor coordinator = room.coordinator();
    UUID session =
        sessions.prepare(
            coordinator,
            room.courseId(),
            room.teamSetId(),
            "A session",
            List.of(
                new PlannedPhase(PhaseKind.IRAT, "iRAT", 10),
                new PlannedPhase(PhaseKind.TRAT, "tRAT", 10),
                new PlannedPhase(PhaseKind.EXERCISE, "Exercise", 10),
                new PlannedPhase(PhaseKind.PEER_EVALUATION, "Peer evaluation", 10)));
    List<UUID> agenda = phases.agenda(session).stream().map(PhaseInfo::id).toList();
    UUID patientCase =
        cases.add(coordinator, room.courseId(), CASE.getBytes(StandardCharsets.UTF_8));
    rats.choose(coordinator, agenda.get(0), List.of(room.items().get(0).id()));
    cases.give(coordinator, agenda.get(2), patientCase);
    exercises.prepare(
        coordinator,
        agenda.get(2),
        "What first?",
        List.of(new PlannedOption("This", 4, ""), new PlannedOption("That", 0, "")));
    sessions.start(coordinator, session);
    room.teams().forEach(team -> team.members().forEach(m -> sessions.checkIn(m, session)));
    sessions.advance(coordinator, session);
    sessions.advance(coordinator, session);
    Map<String, String> ids = new HashMap<>();
    ids.put("course", room.courseId().toString());
    ids.put("teamSet", room.teamSetId().toString());
    ids.put("session", session.toString());
    ids.put("irat", agenda.get(0).toString());
    ids.put("trat", agenda.get(1).toString());
    ids.put("exercise", agenda.get(2).toString());
    ids.put("peer", agenda.get(3).toString());
    ids.put("case", patientCase.toString());
    ids.put("account", room.teams().get(0).secondNurse().accountId().toString());
    ids.put("template", template(coordinator).toString());
    ids.put("any", Ids.random().toString());
    return ids;
  }

  private UUID template(Actor coordinator) {
    return templates.add(coordinator, TemplateDraft.of("A template", BoardLayout.STANDARD)).id();
  }

  /**
   * A pharmacist of the one school and a nurse of the other write cards and commit for their teams.
   */
  @Transactional
  public void work(Classroom room, Map<String, String> ids) {
    UUID exercise = UUID.fromString(ids.get("exercise"));
    Actor pharmacist = room.team(0).pharmacist();
    Actor nurse = room.team(0).nurse();
    boards.addCards(
        exercise,
        List.of(
            new BoardEditing.NewCard(pharmacist, "PROBLEMS", "A thought", "NOTE", Map.of()),
            new BoardEditing.NewCard(nurse, "PLAN", "A step", "NOTE", Map.of())));
    exercises.commit(pharmacist, exercise, 0, "Because.");
    exercises.commit(room.team(1).nurse(), exercise, 0, "Because.");
  }

  /** The cookie of a fresh sign-in, or null for nobody. */
  public String cookieOf(Classroom room, Who who) {
    Actor actor = actor(room, who);
    return actor == null ? null : "consilium=" + signIns.open(actor.accountId());
  }

  private Actor actor(Classroom room, Who who) {
    return switch (who) {
      case NOBODY -> null;
      case MEMBER -> room.teams().get(0).nurse();
      case OTHER_TEAM -> room.teams().get(1).nurse();
      case NO_TEAM -> room.late();
      case FACILITATOR -> room.facilitator();
      case COORDINATOR -> room.coordinator();
      case PARTNER_COORDINATOR -> room.partnerCoordinator();
      case OTHER_COURSE -> room.stranger();
      case FOREIGN -> room.outsider();
      case ADMINISTRATOR -> classrooms.administrator(room.north());
      case OPERATOR -> classrooms.operator();
    };
  }
}
