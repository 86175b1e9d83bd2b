package org.consilium.gradebook.entity.rules;

import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.bank.Item;
import org.consilium.exercise.ExerciseResult;
import org.consilium.gradebook.entity.rules.MyResults.Exercise;
import org.consilium.gradebook.entity.rules.MyResults.ExerciseOutcome;
import org.consilium.gradebook.entity.rules.MyResults.Irat;
import org.consilium.gradebook.entity.rules.MyResults.IratItem;
import org.consilium.gradebook.entity.rules.MyResults.IratResult;
import org.consilium.gradebook.entity.rules.MyResults.PeerEvaluation;
import org.consilium.gradebook.entity.rules.MyResults.PeerOutcome;
import org.consilium.gradebook.entity.rules.MyResults.ToReview;
import org.consilium.gradebook.entity.rules.MyResults.Trat;
import org.consilium.peerevaluation.PeerResult;
import org.consilium.readiness.ItemResult;
import org.consilium.readiness.Percent;
import org.consilium.readiness.RatResult;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.SessionState;
import org.consilium.teaming.Team;

/** Builds {@link MyResults} for one student. */
public final class MyResultsSheet {

  private final SessionOutcomes outcomes;
  private final UUID me;
  private final Team team;

  private MyResultsSheet(SessionOutcomes outcomes, UUID me) {
    this.outcomes = outcomes;
    this.me = me;
    this.team = outcomes.teamOf(me);
  }

  /** The results as this student may see them now. */
  public static MyResults of(SessionOutcomes outcomes, UUID studentId) {
    return new MyResultsSheet(outcomes, studentId).build();
  }

  private MyResults build() {
    return new MyResults(
        outcomes.session().id(),
        outcomes.session().title(),
        outcomes.session().state(),
        team.name(),
        begun(PhaseKind.IRAT).map(this::irat).toList(),
        begun(PhaseKind.TRAT).flatMap(this::trat).toList(),
        begun(PhaseKind.EXERCISE).flatMap(this::exercise).toList(),
        begun(PhaseKind.PEER_EVALUATION).map(this::peerEvaluation).toList(),
        begun(PhaseKind.IRAT).flatMap(this::missed).toList());
  }

  private Stream<PhaseInfo> begun(PhaseKind kind) {
    return outcomes.begun(kind).stream();
  }

  private Optional<RatResult> disclosedIrat(PhaseInfo phase) {
    return outcomes.irat(phase.id(), me).filter(r -> outcomes.disclosed().contains(phase.id()));
  }

  private Irat irat(PhaseInfo phase) {
    return new Irat(
        phase.id(), phase.title(), disclosedIrat(phase).map(this::iratResult).orElse(null));
  }

  private IratResult iratResult(RatResult result) {
    return new IratResult(
        result.points(),
        result.maximum(),
        Percent.of(result.points(), result.maximum()),
        result.items().stream().map(this::iratItem).toList());
  }

  private IratItem iratItem(ItemResult result) {
    return new IratItem(
        result.position(),
        outcomes.items().get(result.itemId()).title(),
        result.answered(),
        result.right(),
        result.points());
  }

  private Stream<ToReview> missed(PhaseInfo phase) {
    return disclosedIrat(phase).stream()
        .flatMap(irat -> irat.items().stream())
        .filter(item -> !item.right())
        .map(item -> toReview(phase, item));
  }

  private ToReview toReview(PhaseInfo phase, ItemResult missed) {
    Item item = outcomes.items().get(missed.itemId());
    return new ToReview(
        phase.id(), missed.position(), item.title(), missed.answered(), item.rationale());
  }

  private Stream<Trat> trat(PhaseInfo phase) {
    return outcomes.trat(phase, me).stream().map(result -> trat(phase, result));
  }

  private Trat trat(PhaseInfo phase, RatResult result) {
    return new Trat(
        phase.id(),
        phase.title(),
        formerTeam(phase),
        result.points(),
        result.maximum(),
        Percent.of(result.points(), result.maximum()),
        gain(phase, result));
  }

  /** Not before the end: until then it would tell teammates that somebody works on alone. */
  private TeamGain gain(PhaseInfo phase, RatResult result) {
    return outcomes.session().state() == SessionState.CLOSED
        ? new TeamGains(outcomes).of(phase, result, me::equals).gain().orElse(null)
        : null;
  }

  /** Nothing of an exercise that was over when this student came into a team. */
  private Stream<Exercise> exercise(PhaseInfo phase) {
    return outcomes.teamIn(phase, me).stream().map(then -> exerciseOf(phase));
  }

  private String formerTeam(PhaseInfo phase) {
    return outcomes
        .teamIn(phase, me)
        .filter(then -> !then.id().equals(team.id()))
        .map(Team::name)
        .orElse(null);
  }

  private Exercise exerciseOf(PhaseInfo phase) {
    ExerciseOutcome outcome =
        outcomes
            .exercise(phase, me)
            .filter(ExerciseResult::revealed)
            .map(MyResultsSheet::exerciseOutcome)
            .orElse(null);
    return new Exercise(phase.id(), phase.title(), formerTeam(phase), outcome);
  }

  private static ExerciseOutcome exerciseOutcome(ExerciseResult result) {
    return new ExerciseOutcome(
        result.choice(), result.choiceText(), result.reason(), result.points(), result.maximum());
  }

  private PeerEvaluation peerEvaluation(PhaseInfo phase) {
    Optional<PeerResult> received = outcomes.peer(phase.id(), me);
    PeerOutcome outcome = received.map(MyResultsSheet::outcome).orElse(PeerOutcome.NOT_RELEASED);
    return new PeerEvaluation(
        phase.id(),
        phase.title(),
        outcome,
        outcome == PeerOutcome.SHOWN ? received.get().mean() : null);
  }

  private static PeerOutcome outcome(PeerResult received) {
    if (!received.released()) {
      return PeerOutcome.NOT_RELEASED;
    }
    return received.anonymous() ? PeerOutcome.SHOWN : PeerOutcome.TOO_FEW;
  }
}
