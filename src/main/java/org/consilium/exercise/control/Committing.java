package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.TeamCommit;
import org.consilium.institution.People;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.TextRule;
import org.consilium.session.Participant;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;

/** Use case: a member commits a choice with a reason for the team. */
@ApplicationScoped
@Transactional
public class Committing {

  private static final TextRule REASON = TextRule.lines(1, 500);

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private SessionTeams teams;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;
  @Inject private People people;
  @Inject private Event<ExerciseChanged> changes;
  @Inject private Clock clock;

  /**
   * Commits upon what the person saw; a command sent again is answered, not done twice.
   *
   * @param seen the revision of the team's commit that the person saw, 0 for none
   * @return the revision that counts now
   */
  public int commit(
      Actor actor, UUID phaseId, UUID commandId, UUID optionId, String reason, int seen) {
    Participant student = access.requireStudent(actor, phases.phase(phaseId));
    requireContent(optionId, reason);
    StoredCommit commit =
        new StoredCommit(
            commandId,
            phaseId,
            student.team().id(),
            seen + 1,
            optionId,
            reason,
            actor.accountId(),
            clock.instant(),
            false);
    Optional<StoredCommit> before = commits.ofCommand(commandId);
    return before.isPresent() ? answer(before.get(), commit) : store(student, commit);
  }

  private int store(Participant student, StoredCommit commit) {
    gate.requireOpen(commit.phaseId(), PhaseKind.EXERCISE);
    teams.requireStill(student);
    Exercise exercise = exercises.hold(commit.phaseId());
    if (exercise.isRevealed()) {
      throw DomainProblem.tooLate(
          "exercise.revealed",
          "The choices have been revealed, so yours can no longer be changed. What your team"
              + " committed before counts.");
    }
    if (exercise.option(commit.optionId()).isEmpty()) {
      throw unknownOption();
    }
    requireUpToDate(commit);
    try {
      commits.add(commit);
    } catch (DuplicateKey somebodyWasFirst) {
      return answer(
          commits.ofCommand(commit.commandId()).orElseThrow(() -> overtaken(commit)), commit);
    }
    changes.fire(new ExerciseChanged(commit.phaseId(), commit.teamId()));
    return commit.revision();
  }

  private static int answer(StoredCommit stored, StoredCommit sent) {
    if (!stored.saysTheSameAs(sent)) {
      throw DomainProblem.conflict(
          "exercise.commit-reused",
          "This commit was sent before with another content. The first one was kept.");
    }
    return stored.revision();
  }

  private void requireUpToDate(StoredCommit commit) {
    int current =
        commits.latest(commit.phaseId(), commit.teamId()).map(StoredCommit::revision).orElse(0);
    if (current + 1 != commit.revision()) {
      throw overtaken(commit);
    }
  }

  private DomainProblem overtaken(StoredCommit commit) {
    DomainProblem problem =
        DomainProblem.conflict(
            "exercise.overtaken",
            "A teammate has just committed for your team, so yours was not stored. Read it, and"
                + " commit again if you still want to change it.");
    return commits
        .latest(commit.phaseId(), commit.teamId())
        .map(current -> problem.with("commit", named(current)))
        .orElse(problem);
  }

  private TeamCommit named(StoredCommit commit) {
    return commit.named(people.byIds(List.of(commit.accountId())));
  }

  private static void requireContent(UUID optionId, String reason) {
    if (optionId == null) {
      throw unknownOption();
    }
    if (reason == null || REASON.flawOf(reason).isPresent()) {
      throw DomainProblem.invalid(
          "exercise.bad-reason",
          "Please give a short reason of 1 to 500 characters. Nothing was stored.");
    }
  }

  private static DomainProblem unknownOption() {
    return DomainProblem.invalid(
        "exercise.unknown-option", "This is none of the options. Nothing was stored.");
  }
}
