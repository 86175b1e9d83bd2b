package org.consilium.course.control.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The stored proposals. */
@ApplicationScoped
public class ProposalBook {

  private static final String PROPOSALS =
      """
      SELECT id, course_id, institution_id, proposer_institution_id, email, given_name, family_name,
             state
        FROM roster_proposal WHERE\s""";

  private static final String BY_NAME = " ORDER BY family_name, given_name, id";

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** Stores them as open; who waits for an answer or was accepted stays so. */
  void propose(List<ProposedPerson> people) {
    sql.batch(
        """
        INSERT INTO roster_proposal (id, course_id, institution_id, proposer_institution_id, email,
               given_name, family_name, state, proposed_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE
               reason = NULL, answered_at = IF(state = 'ACCEPTED', answered_at, NULL),
               state = IF(state = 'ACCEPTED', state, 'OPEN')""",
        people.stream().map(person -> row(person, clock.instant())).toList());
  }

  /** What a school has proposed for a course. */
  List<ProposedPerson> by(UUID proposerId, UUID courseId) {
    return sql.list(
        PROPOSALS + "proposer_institution_id = ? AND course_id = ?" + BY_NAME,
        ProposalBook::person,
        proposerId,
        courseId);
  }

  /** Who was proposed to a school and waits for its answer. */
  List<ProposedPerson> openTo(UUID institutionId) {
    return sql.list(
        PROPOSALS + "institution_id = ? AND state = 'OPEN'" + BY_NAME,
        ProposalBook::person,
        institutionId);
  }

  /** Who waits for an answer in a course. */
  List<ProposedPerson> openIn(UUID courseId) {
    return sql.list(
        PROPOSALS + "course_id = ? AND state = 'OPEN'" + BY_NAME, ProposalBook::person, courseId);
  }

  /** Those of these that were proposed to the school, held until the transaction ends. */
  List<ProposedPerson> locked(UUID institutionId, List<UUID> ids) {
    return sql
        .list(
            PROPOSALS + "id IN (%s) ORDER BY id FOR UPDATE".formatted(Sql.marks(ids.size())),
            ProposalBook::person,
            ids.toArray())
        .stream()
        .filter(person -> person.institutionId().equals(institutionId))
        .toList();
  }

  /** Says what became of them. */
  void answer(Collection<ProposedPerson> people, ProposalState state, String reason) {
    sql.batch(
        "UPDATE roster_proposal SET state = ?, reason = ?, answered_at = ? WHERE id = ?",
        people.stream()
            .map(person -> new Object[] {state, reason, clock.instant(), person.id()})
            .toList());
  }

  private static Object[] row(ProposedPerson person, Object now) {
    return new Object[] {
      person.id(),
      person.courseId(),
      person.institutionId(),
      person.proposerId(),
      person.email(),
      person.givenName(),
      person.familyName(),
      person.state(),
      now
    };
  }

  private static ProposedPerson person(Row row) {
    return new ProposedPerson(
        row.uuid("id"),
        row.uuid("course_id"),
        row.uuid("institution_id"),
        row.uuid("proposer_institution_id"),
        row.text("email"),
        row.text("given_name"),
        row.text("family_name"),
        row.oneOf(ProposalState.class, "state"));
  }
}
