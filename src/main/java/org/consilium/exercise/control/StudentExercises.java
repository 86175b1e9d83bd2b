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
import org.consilium.exercise.entity.StudentSheet;
import org.consilium.exercise.entity.TeamCommit;
import org.consilium.institution.People;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Use case: a student reads the exercise, the own team's commit, and what is revealed. */
@ApplicationScoped
@Transactional
public class StudentExercises {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;
  @Inject private SessionTeams teams;
  @Inject private People people;

  /** The student's team, or a refusal. */
  public UUID team(Actor actor, UUID phaseId) {
    UUID teamId = access.requireStudent(actor, phases.phase(phaseId)).team().id();
    exercises.require(phaseId);
    return teamId;
  }

  /**
   * What this student may see now; nothing before the phase has begun. What many see of it is read
   * once in a round.
   */
  public Optional<StudentSheet> show(Actor actor, UUID phaseId, LiveRound round) {
    PhaseInfo phase = phases.phase(phaseId);
    Participant student = access.requireStudent(actor, phase);
    Shared shared = round.once(phaseId, () -> shared(phase));
    return phase.state() == PhaseState.PENDING
        ? Optional.empty()
        : Optional.of(sheet(phase, shared, student, round));
  }

  /**
   * What all teams have in common.
   *
   * @param choices what every team committed, with the teams; empty until revealed
   */
  private record Shared(
      Exercise exercise, boolean caseGiven, Optional<Choices> choices, List<Team> teams) {}

  private Shared shared(PhaseInfo phase) {
    Exercise exercise = exercises.require(phase.id());
    boolean caseGiven = cases.caseOf(phase.id()).isPresent();
    if (!exercise.isRevealed()) {
      return new Shared(exercise, caseGiven, Optional.empty(), List.of());
    }
    List<Team> all = teams.history(phase.sessionId()).at(phase.position());
    Choices choices = new Choices(exercise, commits.latest(phase.id())).of(all);
    return new Shared(exercise, caseGiven, Optional.of(choices), all);
  }

  private StudentSheet sheet(PhaseInfo phase, Shared shared, Participant student, LiveRound round) {
    Exercise exercise = shared.exercise();
    UUID teamId = student.team().id();
    return new StudentSheet(
        exercise.question(),
        exercise.options().stream().map(OpenOption::of).toList(),
        shared.caseGiven(),
        phases.isOpen(phase) && !exercise.isRevealed(),
        round.once(teamId, () -> commit(phase.id(), teamId)),
        shared.choices().map(choices -> choices.reveal(shared.teams(), teamId)));
  }

  private Optional<TeamCommit> commit(UUID phaseId, UUID teamId) {
    return commits
        .latest(phaseId, teamId)
        .map(commit -> commit.named(people.byIds(List.of(commit.accountId()))));
  }
}
