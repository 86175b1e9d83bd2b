package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.exercise.ExerciseChanged;
import org.consilium.exercise.control.PaperBook.Entry;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.ExerciseOption;
import org.consilium.exercise.entity.PaperChoice;
import org.consilium.exercise.entity.PaperChoice.EnteredChoice;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.time.Ids;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Use cases: staff enter what teams chose on paper, once teams cannot commit themselves. */
@ApplicationScoped
@Transactional
public class EnteringChoices {

  private static final TextRule TEXT = TextRule.lines(1, 500);

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private ExerciseBook exercises;
  @Inject private CommitBook commits;
  @Inject private PaperBook book;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private AuditLog audit;
  @Inject private Event<ExerciseChanged> changes;
  @Inject private Clock clock;

  /**
   * An exercise with what counts of every team.
   *
   * @param takesPaper whether choices can be entered now
   */
  public record PaperExercise(boolean takesPaper, List<PaperChoice> teams) {}

  /**
   * What a team's page says.
   *
   * @param letter of the option; null, in a correction, takes an entry back
   * @param seen the revision that was seen, 0 for none
   * @param correction the reason for replacing what is stored, or null
   */
  public record ChoiceOnPaper(String letter, String reason, int seen, String correction) {}

  /** What counts of every team. */
  public PaperExercise show(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    access.requireStaff(actor, phase.sessionId());
    Exercise exercise = exercises.require(phaseId);
    return new PaperExercise(
        phase.state() != PhaseState.PENDING && !isTeamsOwn(phase, exercise),
        choices(exercise, teams(phase)));
  }

  /** Enters a team's page; one that says the same again changes nothing. */
  public PaperChoice enter(Actor actor, UUID phaseId, UUID teamId, ChoiceOnPaper page) {
    PhaseInfo seen = phases.phase(phaseId);
    access.requireStaff(actor, seen.sessionId());
    if (seen.state() == PhaseState.PENDING) {
      throw PaperRefusals.notBegun();
    }
    PhaseInfo phase = gate.requireStarted(phaseId, PhaseKind.EXERCISE);
    Exercise exercise = exercises.hold(phaseId);
    if (isTeamsOwn(phase, exercise)) {
      throw PaperRefusals.stillOpen();
    }
    Team team =
        teams(phase).stream()
            .filter(each -> each.id().equals(teamId))
            .findFirst()
            .orElseThrow(PaperRefusals::noTeam);
    Optional<StoredCommit> stored = commits.latest(phaseId, teamId);
    if (page.letter() == null) {
      takeBack(actor, stored.orElseThrow(PaperRefusals::nothingToTakeBack), page);
    } else {
      commit(actor, exercise, team, stored, page);
    }
    return choices(exercise, List.of(team)).getFirst();
  }

  private boolean isTeamsOwn(PhaseInfo phase, Exercise exercise) {
    return phases.isOpen(phase) && !exercise.isRevealed();
  }

  private void commit(
      Actor actor,
      Exercise exercise,
      Team team,
      Optional<StoredCommit> stored,
      ChoiceOnPaper page) {
    UUID optionId =
        exercise.options().stream()
            .filter(option -> option.letter().equals(page.letter()))
            .map(ExerciseOption::id)
            .findFirst()
            .orElseThrow(PaperRefusals::noOption);
    if (isFlawed(page.reason())) {
      throw PaperRefusals.badReason();
    }
    if (stored.isPresent()) {
      if (stored.get().optionId().equals(optionId) && stored.get().reason().equals(page.reason())) {
        return;
      }
      requireCorrection(stored.get(), page);
    }
    StoredCommit commit =
        new StoredCommit(
            Ids.random(),
            exercise.phaseId(),
            team.id(),
            stored.map(StoredCommit::revision).orElse(0) + 1,
            optionId,
            page.reason(),
            actor.accountId(),
            clock.instant(),
            true);
    try {
      commits.add(commit);
    } catch (DuplicateKey somebodyWasFirst) {
      throw PaperRefusals.overtaken();
    }
    book.add(commit, stored.isPresent() ? page.correction().strip() : null);
    tell(actor, commit, stored.isPresent() ? "paper-corrected" : "paper-entered");
  }

  private void takeBack(Actor actor, StoredCommit stored, ChoiceOnPaper page) {
    requireCorrection(stored, page);
    if (!stored.fromPaper()) {
      throw PaperRefusals.committedLive();
    }
    book.takeBack(actor, stored, page.correction().strip(), clock.instant());
    tell(actor, stored, "paper-taken-back");
  }

  private static void requireCorrection(StoredCommit stored, ChoiceOnPaper page) {
    if (page.correction() == null) {
      throw PaperRefusals.contradicted();
    }
    if (isFlawed(page.correction())) {
      throw PaperRefusals.badCorrection();
    }
    if (stored.revision() != page.seen()) {
      throw PaperRefusals.overtaken();
    }
  }

  private static boolean isFlawed(String text) {
    return text == null || TEXT.flawOf(text).isPresent();
  }

  private void tell(Actor actor, StoredCommit commit, String what) {
    audit.record(
        actor,
        "exercise." + what,
        "phase",
        commit.phaseId(),
        Map.of("team", commit.teamId().toString()));
    boolean revealed = exercises.require(commit.phaseId()).isRevealed();
    changes.fire(new ExerciseChanged(commit.phaseId(), revealed ? null : commit.teamId()));
  }

  private List<Team> teams(PhaseInfo phase) {
    return teams.history(phase.sessionId()).at(phase.position());
  }

  private List<PaperChoice> choices(Exercise exercise, List<Team> asked) {
    Map<UUID, StoredCommit> stored = commits.latest(exercise.phaseId());
    Map<UUID, Entry> entries = book.of(exercise.phaseId());
    Map<UUID, Person> staff =
        people.byIds(entries.values().stream().map(Entry::by).distinct().toList());
    return asked.stream()
        .map(team -> choice(exercise, team, stored.get(team.id()), entries, staff))
        .toList();
  }

  private static PaperChoice choice(
      Exercise exercise,
      Team team,
      StoredCommit commit,
      Map<UUID, Entry> entries,
      Map<UUID, Person> staff) {
    if (commit == null) {
      return new PaperChoice(team.id(), team.number(), team.name(), null, null, 0, null);
    }
    Entry entry = entries.get(commit.commandId());
    return new PaperChoice(
        team.id(),
        team.number(),
        team.name(),
        exercise.option(commit.optionId()).map(ExerciseOption::letter).orElseThrow(),
        commit.reason(),
        commit.revision(),
        entry == null
            ? null
            : new EnteredChoice(staff.get(entry.by()).name(), entry.at(), entry.reason()));
  }
}
