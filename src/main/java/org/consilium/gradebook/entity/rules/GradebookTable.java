package org.consilium.gradebook.entity.rules;

import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consilium.exercise.ExerciseResult;
import org.consilium.gradebook.entity.rules.Gradebook.Column;
import org.consilium.gradebook.entity.rules.Gradebook.CountedTest;
import org.consilium.gradebook.entity.rules.Gradebook.ExerciseScore;
import org.consilium.gradebook.entity.rules.Gradebook.PeerScore;
import org.consilium.gradebook.entity.rules.Gradebook.Score;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.institution.Person;
import org.consilium.institution.Sharing;
import org.consilium.peerevaluation.PeerResult;
import org.consilium.readiness.Percent;
import org.consilium.readiness.RatResult;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.teaming.Team;

/** Builds the {@link Gradebook} for the staff of one school. */
public final class GradebookTable {

  private final SessionOutcomes outcomes;
  private final SchoolSight sight;
  private final TeamGains gains;
  private final SchoolsRules rules;
  private final SchoolsScores scores;

  private GradebookTable(SessionOutcomes outcomes, SchoolSight sight, SchoolsRules rules) {
    this.outcomes = outcomes;
    this.sight = sight;
    this.gains = new TeamGains(outcomes);
    this.rules = rules;
    this.scores = new SchoolsScores(outcomes, rules);
  }

  /** The table as staff of the school that looks may see it, counted by the school's rules. */
  public static Gradebook of(SessionOutcomes outcomes, SchoolSight sight, SchoolsRules rules) {
    return new GradebookTable(outcomes, sight, rules).build();
  }

  private Gradebook build() {
    return new Gradebook(
        outcomes.session().id(),
        outcomes.session().title(),
        outcomes.session().state(),
        columns(PhaseKind.IRAT),
        columns(PhaseKind.TRAT),
        columns(PhaseKind.EXERCISE),
        columns(PhaseKind.PEER_EVALUATION),
        scores.tests().stream().map(this::countedTest).toList(),
        rules.policy(),
        outcomes.teams().stream().flatMap(this::rows).toList());
  }

  private List<Column> columns(PhaseKind kind) {
    return outcomes.begun(kind).stream()
        .map(phase -> new Column(phase.id(), phase.title()))
        .toList();
  }

  private CountedTest countedTest(PhaseInfo phase) {
    return new CountedTest(phase.id(), phase.title(), phase.kind(), outcomes.maximum(phase.id()));
  }

  private Stream<GradebookRow> rows(Team team) {
    return outcomes.members(team).stream().sorted(Person.BY_NAME).map(person -> row(person, team));
  }

  private GradebookRow row(Person person, Team team) {
    List<TeamScore> trats = cells(PhaseKind.TRAT, phase -> teamScore(phase, person));
    List<ExerciseScore> exercises =
        cells(PhaseKind.EXERCISE, phase -> exerciseScore(phase, person));
    boolean own = person.institutionId().equals(sight.reader());
    Sharing seen = sight.of(person.institutionId());
    return new GradebookRow(
        person.id(),
        person.givenName(),
        person.familyName(),
        outcomes.schools().get(person.institutionId()).shortName(),
        team.number(),
        team.name(),
        !own,
        !seen.teamResults(),
        own ? own(person) : null,
        !own && seen.individualResults() ? shared(person) : null,
        seen.teamResults() ? trats : hidden(trats),
        seen.teamResults() ? exercises : hidden(exercises));
  }

  /** Whether the reader is told the person's own points, so that a mean gives nothing away. */
  private boolean isKnown(UUID accountId) {
    Person person = outcomes.people().get(accountId);
    return person != null && sight.of(person.institutionId()).individualResults();
  }

  private GradebookRow.SharedPerson shared(Person person) {
    return new GradebookRow.SharedPerson(
        scores.checkIn(person).hasCome(), cells(PhaseKind.IRAT, phase -> score(phase, person)));
  }

  private static <C> List<C> hidden(List<C> cells) {
    return Collections.nCopies(cells.size(), null);
  }

  private GradebookRow.OwnPerson own(Person person) {
    return new GradebookRow.OwnPerson(
        person.email(),
        person.studentNumber(),
        person.discipline(),
        scores.checkIn(person),
        cells(PhaseKind.IRAT, phase -> score(phase, person)),
        cells(PhaseKind.PEER_EVALUATION, phase -> peerScore(phase, person)),
        cells(PhaseKind.IRAT, phase -> scores.makeUpPoints(phase, person)),
        scores.of(person));
  }

  private Score score(PhaseInfo phase, Person person) {
    return outcomes
        .irat(phase.id(), person.id())
        .filter(SessionOutcomes::isTaken)
        .map(r -> new Score(r.points(), r.maximum(), Percent.of(r.points(), r.maximum())))
        .orElse(null);
  }

  private PeerScore peerScore(PhaseInfo phase, Person person) {
    return outcomes.peer(phase.id(), person.id()).map(GradebookTable::peerScore).orElse(null);
  }

  private static PeerScore peerScore(PeerResult r) {
    return new PeerScore(r.raters(), r.mean(), r.released(), r.anonymous());
  }

  private TeamScore teamScore(PhaseInfo phase, Person person) {
    return outcomes.trat(phase, person.id()).map(trat -> teamScore(phase, trat)).orElse(null);
  }

  private TeamScore teamScore(PhaseInfo phase, RatResult trat) {
    TeamGains.Told told = gains.of(phase, trat, this::isKnown);
    return new TeamScore(
        trat.points(),
        trat.maximum(),
        Percent.of(trat.points(), trat.maximum()),
        told.gain().orElse(null),
        told.withheld());
  }

  private ExerciseScore exerciseScore(PhaseInfo phase, Person person) {
    return outcomes.exercise(phase, person.id()).map(GradebookTable::exerciseScore).orElse(null);
  }

  private static ExerciseScore exerciseScore(ExerciseResult r) {
    return new ExerciseScore(r.choice(), r.points(), r.maximum(), r.revealed());
  }

  /** One cell for each begun phase of the kind; null where there is no result. */
  private <C> List<C> cells(PhaseKind kind, Function<PhaseInfo, C> cell) {
    return outcomes.begun(kind).stream().map(cell).toList();
  }
}
