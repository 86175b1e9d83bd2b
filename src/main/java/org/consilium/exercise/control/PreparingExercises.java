package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.exercise.PlannedOption;
import org.consilium.exercise.entity.Exercise;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** Use cases: write the question and options of an exercise phase, and read them again. */
@ApplicationScoped
@Transactional
public class PreparingExercises {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private ExerciseBook book;
  @Inject private AuditLog audit;

  /** The exercise with what its options are worth, once it is written; staff only. */
  public Optional<Exercise> show(Actor actor, UUID phaseId) {
    access.requireStaff(actor, phases.phase(phaseId).sessionId());
    return book.find(phaseId);
  }

  /** Writes the exercise anew; coordinators only, before the session begins. */
  public Exercise prepare(Actor actor, UUID phaseId, String question, List<PlannedOption> options) {
    access.requireCoordinator(actor, phases.phase(phaseId).sessionId());
    gate.requireUnstarted(phaseId, PhaseKind.EXERCISE);
    List<Fault> faults = ExerciseDraft.faults(question, options);
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "exercise.faulty-exercise", "The exercise has faults, so nothing was saved.", faults);
    }
    book.write(phaseId, question, options);
    audit.record(
        actor,
        "exercise.exercise-prepared",
        "phase",
        phaseId,
        Map.of("options", String.valueOf(options.size())));
    return book.require(phaseId);
  }
}
