package org.consilium.rehearsal.control;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.bank.Item;
import org.consilium.bank.ItemEditing;
import org.consilium.caseboard.control.participation.SharingParticipation;
import org.consilium.caseboard.control.template.ChoosingTemplate;
import org.consilium.casework.CaseEditing;
import org.consilium.casework.PhaseCases;
import org.consilium.course.CourseEditing;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.exercise.control.PreparingExercises;
import org.consilium.exercise.entity.Exercise;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.readiness.control.PreparingRats;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;
import org.consilium.session.SessionInfo;
import org.consilium.session.control.ViewingSessions.Prepared;
import org.consilium.teaming.TeamSetEditing;

/**
 * Copies a prepared session with all that it holds into a course of its own, in which every real
 * student's seat is taken by a simulated one of the same school and discipline.
 */
@ApplicationScoped
public class CopyingSession {

  @Inject private CourseEditing courses;
  @Inject private SimulatedClass simulated;
  @Inject private TeamSetEditing teamSets;
  @Inject private SessionEditing sessions;
  @Inject private Phases phases;
  @Inject private ItemEditing bank;
  @Inject private PreparingRats readingTests;
  @Inject private ReadinessEditing tests;
  @Inject private PhaseCases phaseCases;
  @Inject private CaseEditing cases;
  @Inject private ChoosingTemplate lanes;
  @Inject private SharingParticipation participation;
  @Inject private PreparingExercises readingExercises;
  @Inject private ExerciseEditing exercises;

  /** Where the copy is. */
  record Copied(UUID courseId, UUID sessionId) {}

  /** Inside the transaction of the use case, as the actor may. */
  Copied copy(Actor actor, Prepared prepared) {
    SessionInfo original = prepared.sheet().info();
    List<PhaseInfo> agenda = prepared.sheet().agenda();
    UUID courseId = courses.rehearse(original.courseId());
    UUID teamSetId =
        teamSets.publish(courseId, prepared.teamSetName(), simulated.seat(courseId, original.id()));
    List<PlannedPhase> planned =
        agenda.stream()
            .map(p -> new PlannedPhase(p.kind(), p.title(), (int) p.duration().toMinutes()))
            .toList();
    UUID sessionId = sessions.prepare(actor, courseId, teamSetId, original.title(), planned);
    List<PhaseInfo> copies = phases.agenda(sessionId);
    fill(actor, courseId, agenda, copies);
    return new Copied(courseId, sessionId);
  }

  private void fill(Actor actor, UUID courseId, List<PhaseInfo> from, List<PhaseInfo> to) {
    copyTests(actor, courseId, from, to);
    Map<UUID, UUID> copied = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      if (from.get(i).kind() == PhaseKind.EXERCISE) {
        UUID fromId = from.get(i).id();
        UUID phaseId = to.get(i).id();
        phaseCases
            .caseOf(fromId)
            .map(id -> copied.computeIfAbsent(id, c -> cases.copy(actor, c, courseId)))
            .ifPresent(caseId -> giveCase(actor, caseId, fromId, phaseId));
        readingExercises
            .show(actor, fromId)
            .ifPresent(exercise -> copyExercise(actor, exercise, phaseId));
      }
    }
  }

  /**
   * With the lanes that were chosen for the boards on it, and whether teams see who contributed.
   */
  private void giveCase(Actor actor, UUID caseId, UUID fromPhaseId, UUID phaseId) {
    cases.give(actor, phaseId, caseId);
    lanes.copy(actor, fromPhaseId, phaseId);
    participation.copy(actor, fromPhaseId, phaseId);
  }

  /** Tests of their own; a tRAT that takes the iRAT's goes on to do so. */
  private void copyTests(Actor actor, UUID courseId, List<PhaseInfo> from, List<PhaseInfo> to) {
    Map<UUID, List<Item>> chosen = new HashMap<>();
    for (int i = 0; i < from.size(); i++) {
      PhaseKind kind = from.get(i).kind();
      if (kind == PhaseKind.IRAT || kind == PhaseKind.TRAT) {
        PreparingRats.Chosen test = readingTests.show(actor, from.get(i).id());
        if (from.get(i).id().equals(test.sourcePhaseId())) {
          chosen.put(to.get(i).id(), test.items());
        }
      }
    }
    Set<UUID> wanted = new LinkedHashSet<>();
    chosen.values().forEach(items -> items.forEach(item -> wanted.add(item.id())));
    List<UUID> originals = List.copyOf(wanted);
    List<Item> copies = bank.copy(originals, courseId);
    Map<UUID, UUID> copyOf =
        IntStream.range(0, originals.size())
            .boxed()
            .collect(toMap(originals::get, place -> copies.get(place).id()));
    chosen.forEach(
        (phaseId, items) ->
            tests.choose(
                actor, phaseId, items.stream().map(item -> copyOf.get(item.id())).toList()));
  }

  private void copyExercise(Actor actor, Exercise exercise, UUID phaseId) {
    exercises.prepare(
        actor,
        phaseId,
        exercise.question(),
        exercise.options().stream()
            .map(o -> new PlannedOption(o.text(), o.points(), o.rationale()))
            .toList());
  }
}
