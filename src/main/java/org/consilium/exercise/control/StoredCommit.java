package org.consilium.exercise.control;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.consilium.exercise.entity.ExercisePerson;
import org.consilium.exercise.entity.TeamCommit;
import org.consilium.institution.Person;

/** A team's commit as it is stored; one from paper has the account of who entered it. */
record StoredCommit(
    UUID commandId,
    UUID phaseId,
    UUID teamId,
    int revision,
    UUID optionId,
    String reason,
    UUID accountId,
    Instant committedAt,
    boolean fromPaper) {

  /** Whether it says the same, whenever it was said, and in whichever team its author is now. */
  boolean saysTheSameAs(StoredCommit other) {
    return phaseId.equals(other.phaseId)
        && revision == other.revision
        && optionId.equals(other.optionId)
        && reason.equals(other.reason)
        && accountId.equals(other.accountId);
  }

  /** The commit with the name of who made it. */
  TeamCommit named(Map<UUID, Person> people) {
    return new TeamCommit(
        optionId,
        reason,
        revision,
        ExercisePerson.of(people.get(accountId)),
        committedAt,
        fromPaper);
  }
}
