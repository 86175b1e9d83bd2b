package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.Retained;
import org.consilium.institution.RetainedData;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.SharedText;
import org.consilium.session.SessionState;

/**
 * Old peer evaluations: what a school's people received goes; of what they gave to people of other
 * schools the words go and the scores stay, which are part of those people's means.
 */
@ApplicationScoped
public class RetainedPeerEvaluations implements Retained {

  private static final int AT_ONCE = 2_000;

  private static final String OLD =
      """
        FROM peer_rating r JOIN session_phase p ON p.id = r.phase_id
        JOIN tbl_session s ON s.id = p.session_id
        JOIN account giver ON giver.id = r.rater_id
        JOIN account taker ON taker.id = r.ratee_id
        LEFT JOIN peer_release l ON l.phase_id = r.phase_id
       WHERE s.state = ? AND COALESCE(l.released_at, s.closed_at) < ?
         AND (taker.institution_id = ? OR (giver.institution_id = ? AND r.strength <> ?))""";

  @Inject private Sql sql;

  @Override
  public RetainedData kind() {
    return RetainedData.PEER_EVALUATIONS;
  }

  @Override
  public Overdue overdue(UUID institutionId, Instant before) {
    return sql.first(
            """
            SELECT COUNT(*) ratings, COUNT(DISTINCT s.id) sessions,
                   MIN(COALESCE(l.released_at, s.closed_at)) oldest
            """
                + OLD,
            row ->
                new Overdue(
                    0, row.number("sessions"), row.number("ratings"), row.instant("oldest")),
            parameters(institutionId, before))
        .orElseThrow();
  }

  @Override
  public int removeSome(UUID institutionId, Instant before) {
    record Old(UUID id, boolean received) {}
    var some =
        sql.list(
            "SELECT r.delivery_id id, taker.institution_id school " + OLD + " LIMIT " + AT_ONCE,
            row -> new Old(row.uuid("id"), row.uuid("school").equals(institutionId)),
            parameters(institutionId, before));
    sql.batch(
        "DELETE FROM peer_rating WHERE delivery_id = ?",
        some.stream().filter(Old::received).map(old -> new Object[] {old.id()}).toList());
    sql.batch(
        "UPDATE peer_rating SET strength = ?, suggestion = ? WHERE delivery_id = ?",
        some.stream()
            .filter(old -> !old.received())
            .map(old -> new Object[] {SharedText.REMOVED, SharedText.REMOVED, old.id()})
            .toList());
    return some.size();
  }

  private static Object[] parameters(UUID institutionId, Instant before) {
    return new Object[] {
      SessionState.CLOSED, before, institutionId, institutionId, SharedText.REMOVED
    };
  }
}
