package org.consilium.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.bank.Item;
import org.consilium.bank.ItemEditing;
import org.consilium.casework.CaseEditing;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.PreparingRats;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;
import org.consilium.session.control.owntime.GivingExtraTime;

/** Prepares plays in which chance decides no order, so that two of them can be compared. */
@ApplicationScoped
public class PlayPreparation {

  private static final int MINUTES = 30;

  @Inject private Classrooms classrooms;
  @Inject private SessionEditing sessions;
  @Inject private Phases phases;
  @Inject private ItemEditing items;
  @Inject private PreparingRats rats;
  @Inject private CaseEditing cases;
  @Inject private ExerciseEditing exercises;
  @Inject private GivingExtraTime extraTime;
  @Inject private Sql sql;

  /** A prepared session in a classroom of its own. */
  @Transactional
  Cast prepare(Script script) {
    Classroom room = classrooms.open();
    nameByGivenNames(room);
    giveExtraTime(room, script);
    UUID session = session(room);
    List<UUID> agenda = phases.agenda(session).stream().map(PhaseInfo::id).toList();
    Map<String, UUID> named = new LinkedHashMap<>();
    named.put(Cast.IRAT, agenda.get(1));
    named.put(Cast.TRAT, agenda.get(2));
    named.put(Cast.EXERCISE, agenda.get(3));
    named.put(Cast.PEERS, agenda.get(4));
    prepareRat(room, named.get(Cast.IRAT), script);
    UUID patientCase = prepareExercise(room, named.get(Cast.EXERCISE), script);
    return new Cast(room, session, named, patientCase);
  }

  /** A secret that is never told to anybody else. */
  private void giveExtraTime(Classroom room, Script script) {
    script
        .extraTime(room)
        .forEach(
            (student, extra) ->
                extraTime.give(
                    student.institutionId().equals(room.north())
                        ? room.coordinator()
                        : room.partnerCoordinator(),
                    room.courseId(),
                    student.accountId(),
                    extra));
  }

  private UUID session(Classroom room) {
    return sessions.prepare(
        room.coordinator(),
        room.courseId(),
        room.teamSetId(),
        "A play",
        List.of(
            new PlannedPhase(PhaseKind.CHECK_IN, "Check-in", MINUTES),
            new PlannedPhase(PhaseKind.IRAT, "iRAT", MINUTES),
            new PlannedPhase(PhaseKind.TRAT, "tRAT", MINUTES),
            new PlannedPhase(PhaseKind.EXERCISE, "Exercise", MINUTES),
            new PlannedPhase(PhaseKind.PEER_EVALUATION, "Peers", MINUTES),
            new PlannedPhase(PhaseKind.CHECK_IN, "Debrief", MINUTES)));
  }

  private void prepareRat(Classroom room, UUID irat, Script script) {
    List<Item> bank =
        items.addGift(room.courseId(), "en", script.items().getBytes(StandardCharsets.UTF_8));
    rats.choose(room.coordinator(), irat, bank.stream().map(Item::id).toList());
    orderOptionsAsInTheBank(irat);
  }

  private UUID prepareExercise(Classroom room, UUID exercise, Script script) {
    Actor coordinator = room.coordinator();
    byte[] file = script.patientCase().getBytes(StandardCharsets.UTF_8);
    UUID patientCase = cases.add(coordinator, room.courseId(), file);
    cases.give(coordinator, exercise, patientCase);
    exercises.prepare(coordinator, exercise, "What of the " + Script.MARK, script.options());
    return patientCase;
  }

  /** People are shown by family name, which is random in a classroom. */
  private void nameByGivenNames(Classroom room) {
    room.students()
        .forEach(
            student ->
                sql.update(
                    "UPDATE account SET family_name = given_name WHERE id = ?",
                    student.accountId()));
  }

  /** In two steps: no two options of an item may ever have one position. */
  private void orderOptionsAsInTheBank(UUID irat) {
    String options =
        """
        UPDATE rat_option o
          JOIN rat_item i ON i.id = o.rat_item_id
          JOIN item_option b ON b.id = o.option_id
           SET o.position = %s
         WHERE i.phase_id = ?""";
    sql.update(options.formatted("o.position + 100"), irat);
    sql.update(options.formatted("b.position"), irat);
  }
}
