package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.casework.PhaseCases;
import org.consilium.course.CoursePeople;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.ProgressSheet;
import org.consilium.exercise.entity.ProgressTeam;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseInfo;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Use case: staff follow which teams have committed, and what. */
@ApplicationScoped
@Transactional
public class FollowingExercises {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseCases cases;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;
  @Inject private SessionTeams teams;
  @Inject private CoursePeople known;

  /** Refuses whoever may not follow. */
  public void requireStaff(Actor actor, UUID phaseId) {
    access.requireStaff(actor, phases.phase(phaseId).sessionId());
    exercises.require(phaseId);
  }

  /** All teams with what they committed so far. */
  public ProgressSheet show(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    access.requireStaff(actor, phase.sessionId());
    List<Team> all = teams.history(phase.sessionId()).at(phase.position());
    Exercise exercise = exercises.require(phaseId);
    Map<UUID, StoredCommit> byTeam = commits.latest(phaseId);
    Map<UUID, Person> authors =
        known.forStaff(
            actor,
            phases.session(phase.sessionId()).courseId(),
            byTeam.values().stream().map(StoredCommit::accountId).toList());
    return new ProgressSheet(
        exercise,
        cases.caseOf(phaseId).isPresent(),
        new Choices(exercise, byTeam).of(all).options(),
        all.stream().map(team -> progress(team, byTeam.get(team.id()), authors)).toList());
  }

  private static ProgressTeam progress(Team team, StoredCommit commit, Map<UUID, Person> authors) {
    return new ProgressTeam(
        team.id(), team.number(), team.name(), commit == null ? null : commit.named(authors));
  }
}
