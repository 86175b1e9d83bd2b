package org.consilium.peerevaluation.control;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.peerevaluation.entity.rules.PeerAnonymity;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;
import org.consilium.platform.privacy.SharedText;

/**
 * The room's part of {@link PersonalData}: scores stay, since those of teammates are means of them;
 * words by and about the person go. A person is told what was received as the results page tells
 * it, and what was given without the names of those it was given to.
 */
@ApplicationScoped
public class PersonalDataOfPeerEvaluations implements PersonalData {

  private static final String RATINGS =
      """
      SELECT s.title session, p.title phase, r.values_and_ethics, r.roles_and_responsibilities,
             r.communication, r.teams_and_teamwork, r.strength, r.suggestion, r.stored_at
        FROM peer_rating r JOIN session_phase p ON p.id = r.phase_id
        JOIN tbl_session s ON s.id = p.session_id
      """;

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("peer_rating", KEPT_UNDER_PSEUDONYM, "rater_id", "ratee_id"),
        Claim.of("peer_rating", REDACTED, "strength", "suggestion"),
        Claim.of("peer_release", KEPT_UNDER_PSEUDONYM, "released_by"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "peerevaluation.given",
            REDACTED,
            sql.list(
                RATINGS + "WHERE r.rater_id = ? ORDER BY r.stored_at, r.delivery_id",
                row -> rating(row).and("at", row.instant("stored_at")).entry(),
                accountId)),
        new PersonalPart("peerevaluation.received", REDACTED, received(accountId)),
        new PersonalPart("peerevaluation.means", KEPT_UNDER_PSEUDONYM, means(accountId)));
  }

  /** What was released, where it hides who said it. */
  private List<Map<String, Object>> means(UUID accountId) {
    return sql.list(
        """
        SELECT s.title session, p.title phase, COUNT(*) raters,
               ROUND(AVG(r.values_and_ethics), 2) values_and_ethics,
               ROUND(AVG(r.roles_and_responsibilities), 2) roles_and_responsibilities,
               ROUND(AVG(r.communication), 2) communication,
               ROUND(AVG(r.teams_and_teamwork), 2) teams_and_teamwork
          FROM peer_rating r JOIN session_phase p ON p.id = r.phase_id
          JOIN tbl_session s ON s.id = p.session_id JOIN peer_release l ON l.phase_id = r.phase_id
         WHERE r.ratee_id = ? GROUP BY r.phase_id HAVING COUNT(*) >= ? ORDER BY p.ended_at""",
        row ->
            Fields.with("session", row.text("session"))
                .and("phase", row.text("phase"))
                .and("raters", row.number("raters"))
                .and("valuesAndEthics", row.text("values_and_ethics"))
                .and("rolesAndResponsibilities", row.text("roles_and_responsibilities"))
                .and("communication", row.text("communication"))
                .and("teamsAndTeamwork", row.text("teams_and_teamwork"))
                .entry(),
        accountId,
        PeerAnonymity.FEWEST_RATERS);
  }

  private List<Map<String, Object>> received(UUID accountId) {
    return sql.list(
        RATINGS
            + """
              JOIN peer_release l ON l.phase_id = r.phase_id
               WHERE r.ratee_id = ? AND ? <= (SELECT COUNT(*) FROM peer_rating a
                      WHERE a.phase_id = r.phase_id AND a.ratee_id = r.ratee_id)
               ORDER BY p.ended_at, r.delivery_id""",
        row ->
            Fields.with("session", row.text("session"))
                .and("phase", row.text("phase"))
                .and("strength", row.text("strength"))
                .and("suggestion", row.text("suggestion"))
                .entry(),
        accountId,
        PeerAnonymity.FEWEST_RATERS);
  }

  private static Fields rating(Row row) {
    return Fields.with("session", row.text("session"))
        .and("phase", row.text("phase"))
        .and("valuesAndEthics", row.number("values_and_ethics"))
        .and("rolesAndResponsibilities", row.number("roles_and_responsibilities"))
        .and("communication", row.number("communication"))
        .and("teamsAndTeamwork", row.number("teams_and_teamwork"))
        .and("strength", row.text("strength"))
        .and("suggestion", row.text("suggestion"));
  }

  @Override
  public void erase(UUID accountId) {
    sql.update(
        """
        UPDATE peer_rating SET strength = ?, suggestion = ? WHERE rater_id = ? OR ratee_id = ?""",
        SharedText.REMOVED,
        SharedText.REMOVED,
        accountId,
        accountId);
  }
}
