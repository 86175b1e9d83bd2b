package org.consilium.readiness.control.trat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.TratChanged;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.TeamWork;
import org.consilium.session.TeamsChanged;
import org.consilium.teaming.Team;

/**
 * What a change of teams means for tests. A card is its team's: every scratch stays on it, and who
 * leaves takes nothing along but a leaning that was not decided yet.
 */
@ApplicationScoped
public class TeamsAtTests implements TeamWork {

  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private TratCards cards;
  @Inject private Event<TratChanged> tratChanged;
  @Inject private Event<IratChanged> iratChanged;

  @Override
  public List<String> foretell(TeamChange change, List<PhaseInfo> agenda) {
    List<String> sentences = new ArrayList<>();
    boolean walkIn = change.kind() == Kind.WALK_IN;
    if (has(agenda, PhaseKind.IRAT, PhaseState.ENDED) && walkIn) {
      sentences.add(
          "An iRAT is over: whoever comes now has none of it, and staff of the own school can enter"
              + " a make-up in the gradebook.");
    } else if (hasBegun(agenda, PhaseKind.IRAT) && !walkIn) {
      sentences.add("Answers and points of an iRAT stay with the person who gave them.");
    }
    if (has(agenda, PhaseKind.TRAT, PhaseState.ENDED)) {
      sentences.add(
          walkIn
              ? "A tRAT is over: it is left out for whoever was in no team then."
              : "%s keeps the points of a tRAT that is over, and so do all who were in it then."
                  .formatted(name(change.from())));
    }
    if (has(agenda, PhaseKind.TRAT, PhaseState.RUNNING)) {
      sentences.addAll(running(change));
    }
    return sentences;
  }

  private static List<String> running(TeamChange change) {
    String joined = name(change.to());
    return switch (change.kind()) {
      case MERGE ->
          List.of(
              "A tRAT is running: the card of %s counts for all from now on.".formatted(joined),
              "The card of %s stops here: its scratches are kept, and count for nobody."
                  .formatted(name(change.from())),
              "What a card has uncovered cannot be forgotten: whoever joins may tell it.");
      case MOVE ->
          List.of(
              "A tRAT is running: the card of %s counts from now on, with every scratch on it."
                  .formatted(joined),
              "On the card of %s every scratch stays; pending leanings of who leaves are withdrawn."
                  .formatted(name(change.from())),
              "What a card has uncovered cannot be forgotten: whoever joins may tell it.");
      case WALK_IN ->
          List.of(
              "A tRAT is running: the card of %s counts in full for whoever joins before its end."
                  .formatted(joined));
      case SPLIT -> List.of();
    };
  }

  /** A second card for people who know what the first has uncovered would be worth nothing. */
  @Override
  public Optional<DomainProblem> objection(TeamChange change, List<PhaseInfo> agenda) {
    return change.kind() == Kind.SPLIT && has(agenda, PhaseKind.TRAT, PhaseState.RUNNING)
        ? Optional.of(
            DomainProblem.conflict(
                "readiness.no-split-in-trat",
                "A tRAT is running: a new team would begin an empty card and know what the old one"
                    + " has uncovered. Nothing was changed; split the team when the tRAT is over."))
        : Optional.empty();
  }

  @Override
  public boolean isBuiltOn(TeamChange change, Instant since) {
    return change
        .to()
        .filter(
            team -> cards.hasScratched(change.sessionId(), team.id(), change.accountIds(), since))
        .isPresent();
  }

  void changed(@Observes TeamsChanged changed) {
    phases.agenda(changed.sessionId()).stream()
        .filter(phase -> phase.state() == PhaseState.RUNNING)
        .forEach(phase -> changed(phase, changed));
  }

  private void changed(PhaseInfo phase, TeamsChanged changed) {
    if (phase.kind() == PhaseKind.TRAT) {
      cards.layOutMissing(
          phase.id(), teams.teams(phase.sessionId()).stream().map(Team::id).toList());
      cards.withdrawAll(phase.id(), changed.accountIds());
      changed.teamIds().forEach(team -> tratChanged.fire(new TratChanged(phase.id(), team)));
    } else if (phase.kind() == PhaseKind.IRAT) {
      changed.accountIds().forEach(who -> iratChanged.fire(new IratChanged(phase.id(), who)));
    }
  }

  private static String name(Optional<Team> team) {
    return team.map(Team::name).orElse("");
  }

  private static boolean has(List<PhaseInfo> agenda, PhaseKind kind, PhaseState state) {
    return agenda.stream().anyMatch(phase -> phase.kind() == kind && phase.state() == state);
  }

  private static boolean hasBegun(List<PhaseInfo> agenda, PhaseKind kind) {
    return has(agenda, kind, PhaseState.RUNNING) || has(agenda, kind, PhaseState.ENDED);
  }
}
