package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.casework.PhaseCases;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.OpenOption;
import org.consilium.exercise.entity.Reveal;
import org.consilium.exercise.entity.StudentSheet;
import org.consilium.exercise.entity.TeamCommit;
import org.consilium.institution.People;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.teaming.Teams;

/** Use case: a student reads the exercise, the own team's commit, and what is revealed. */
@ApplicationScoped
@Transactional
public class StudentExercises {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;
  @Inject private Teams teams;
  @Inject private People people;

  /** The student's team, or a refusal. */
  public UUID team(Actor actor, UUID phaseId) {
    UUID teamId = access.requireStudent(actor, phases.phase(phaseId).sessionId()).team().id();
    exercises.require(phaseId);
    return teamId;
  }

  /** What this student may see now; nothing before the phase has begun. */
  public Optional<StudentSheet> show(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    Participant student = access.requireStudent(actor, phase.sessionId());
    Exercise exercise = exercises.require(phaseId);
    return phase.state() == PhaseState.PENDING
        ? Optional.empty()
        : Optional.of(sheet(phase, exercise, student));
  }

  private StudentSheet sheet(PhaseInfo phase, Exercise exercise, Participant student) {
    return new StudentSheet(
        exercise.question(),
        exercise.options().stream().map(OpenOption::of).toList(),
        cases.caseOf(phase.id()).isPresent(),
        phases.isOpen(phase) && !exercise.isRevealed(),
        commit(phase.id(), student.team().id()),
        reveal(exercise, student));
  }

  private Optional<TeamCommit> commit(UUID phaseId, UUID teamId) {
    return commits
        .latest(phaseId, teamId)
        .map(commit -> commit.named(people.byIds(List.of(commit.accountId()))));
  }

  private Optional<Reveal> reveal(Exercise exercise, Participant student) {
    return exercise.isRevealed()
        ? Optional.of(
            new Choices(exercise, commits.latest(exercise.phaseId()))
                .reveal(teams.teams(student.session().teamSetId()), student.team().id()))
        : Optional.empty();
  }
}
