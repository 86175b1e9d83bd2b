package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** {@link ExerciseEditing} by the use cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ExercisesInTransaction implements ExerciseEditing {

  @Inject private PreparingExercises preparing;
  @Inject private Committing committing;
  @Inject private Revealing revealing;
  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;

  @Override
  public void prepare(Actor actor, UUID phaseId, String question, List<PlannedOption> options) {
    preparing.prepare(actor, phaseId, question, options);
  }

  @Override
  public void commit(Actor actor, UUID phaseId, int option, String reason) {
    UUID teamId = access.requireStudent(actor, phases.phase(phaseId)).team().id();
    UUID optionId = exercises.require(phaseId).options().get(option).id();
    int seen = commits.latest(phaseId, teamId).map(StoredCommit::revision).orElse(0);
    committing.commit(actor, phaseId, Ids.next(), optionId, reason, seen);
  }

  @Override
  public void reveal(Actor actor, UUID phaseId) {
    revealing.reveal(actor, phaseId);
  }
}
