package org.consilium.gradebook.entity.rules;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.gradebook.entity.rules.PolicyScoring.Scores;
import org.consilium.gradebook.entity.rules.PolicyScoring.Taken;
import org.consilium.institution.Person;
import org.consilium.readiness.RatResult;
import org.consilium.session.CheckIn;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;

/** What the tests of a session that are over come to by one school's rules. */
final class SchoolsScores {

  private final SessionOutcomes outcomes;
  private final SchoolsRules rules;

  SchoolsScores(SessionOutcomes outcomes, SchoolsRules rules) {
    this.outcomes = outcomes;
    this.rules = rules;
  }

  /** The tests that are over, iRATs first, in the agenda's order. */
  List<PhaseInfo> tests() {
    return Stream.of(PhaseKind.IRAT, PhaseKind.TRAT)
        .flatMap(kind -> outcomes.begun(kind).stream())
        .filter(phase -> phase.state() == PhaseState.ENDED)
        .toList();
  }

  /** The scores of a student, one for each of {@link #tests()}. */
  Scores of(Person person) {
    return PolicyScoring.of(
        rules.policy(),
        checkIn(person),
        tests().stream().map(phase -> taken(phase, person)).toList());
  }

  CheckIn checkIn(Person person) {
    return outcomes.checkIns().getOrDefault(person.id(), CheckIn.NOT_YET);
  }

  Integer makeUpPoints(PhaseInfo irat, Person person) {
    return rules.makeUpPoints(irat.id(), person.id());
  }

  private Taken taken(PhaseInfo phase, Person person) {
    return phase.kind() == PhaseKind.IRAT
        ? taken(phase, outcomes.irat(phase.id(), person.id()), Optional.of(phase.id()), person)
        : taken(
            phase,
            outcomes.trat(phase, person.id()),
            outcomes.iratBefore(phase).map(PhaseInfo::id),
            person);
  }

  private Taken taken(
      PhaseInfo phase, Optional<RatResult> result, Optional<UUID> irat, Person person) {
    return new Taken(
        phase.kind(),
        result.map(RatResult::points).orElse(null),
        outcomes.maximum(phase.id()),
        irat.map(id -> rules.makeUpPoints(id, person.id())).orElse(null));
  }
}
