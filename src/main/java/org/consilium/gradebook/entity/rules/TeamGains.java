package org.consilium.gradebook.entity.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.readiness.RatResult;
import org.consilium.session.PhaseInfo;

/**
 * Who may be told a team's gain. The gain tells the mean of the members' iRAT points; a reader who
 * knows the points of all members but one could reckon that one's points from it. So it is told
 * only where the reader does not know at least two of them, or knows all; and to nobody before keys
 * are disclosed.
 */
final class TeamGains {

  private static final int ENOUGH_TO_HIDE_EACH_OTHER = 2;

  private final SessionOutcomes outcomes;

  TeamGains(SessionOutcomes outcomes) {
    this.outcomes = outcomes;
  }

  /**
   * A gain for one reader.
   *
   * @param gain nothing when there is none yet, or it is withheld
   * @param withheld whether it would give one person's points away
   */
  record Told(Optional<TeamGain> gain, boolean withheld) {

    private static final Told NOTHING = new Told(Optional.empty(), false);
  }

  /**
   * The team's gain in a tRAT.
   *
   * @param known whose iRAT points the reader knows, by account
   */
  Told of(PhaseInfo tratPhase, RatResult trat, Predicate<UUID> known) {
    return outcomes
        .iratBefore(tratPhase)
        .filter(irat -> outcomes.disclosed().contains(irat.id()))
        .map(irat -> of(trat, outcomes.taken(irat.id(), members(tratPhase, trat)), known))
        .orElse(Told.NOTHING);
  }

  /** Those who were in the team when its tRAT ended, wherever they had been in the iRAT. */
  private List<UUID> members(PhaseInfo phase, RatResult trat) {
    return outcomes.history().at(phase.position()).stream()
        .filter(team -> team.id().equals(trat.teamId()))
        .flatMap(team -> team.members().stream())
        .toList();
  }

  private static Told of(RatResult trat, List<RatResult> members, Predicate<UUID> known) {
    long unknown = members.stream().map(RatResult::accountId).filter(known.negate()).count();
    if (unknown > 0 && unknown < ENOUGH_TO_HIDE_EACH_OTHER) {
      return new Told(Optional.empty(), true);
    }
    return new Told(
        TeamGain.of(
            trat.points(), members.stream().map(RatResult::points).toList(), trat.maximum()),
        false);
  }
}
