package org.consilium.readiness.control.privacy;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/**
 * The room's part of {@link PersonalData}. Answers stay under the pseudonym: how hard an item is
 * and what a team gained are made of everybody's. Questions are told by number and options by
 * letter as they stood on the page, never by what was right.
 */
@ApplicationScoped
public class PersonalDataOfTests implements PersonalData {

  private static final String WHERE_IT_WAS =
      """
        JOIN rat_item i ON i.id = x.rat_item_id JOIN session_phase p ON p.id = %s.phase_id
        JOIN tbl_session s ON s.id = p.session_id
      """;

  @Inject private Sql sql;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("readiness_command", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("readiness_command", NOT_PERSONAL, "digest"),
        Claim.of("irat_choice", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("irat_flag", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("irat_hand_in", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("trat_scratch", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("trat_leaning", KEPT_UNDER_PSEUDONYM, "account_id"),
        Claim.of("trat_shown", KEPT_UNDER_PSEUDONYM, "account_id"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        part(
            "readiness.answers",
            """
            SELECT s.title session, p.title phase, i.position, o.position option_no, x.chosen_at at
              FROM irat_choice x JOIN rat_option o ON o.id = x.rat_option_id
            """
                + WHERE_IT_WAS.formatted("x")
                + "WHERE x.account_id = ? ORDER BY x.seq",
            accountId),
        part(
            "readiness.scratches",
            """
            SELECT s.title session, p.title phase, i.position, o.position option_no,
                   x.scratched_at at
              FROM trat_scratch x JOIN rat_option o ON o.id = x.rat_option_id
              JOIN trat_card c ON c.id = x.card_id
            """
                + WHERE_IT_WAS.formatted("c")
                + "WHERE x.account_id = ? ORDER BY x.scratched_at, i.position",
            accountId),
        part(
            "readiness.leanings",
            """
            SELECT s.title session, p.title phase, i.position, o.position option_no, x.leaned_at at
              FROM trat_leaning x JOIN rat_option o ON o.id = x.rat_option_id
              JOIN trat_card c ON c.id = x.card_id
            """
                + WHERE_IT_WAS.formatted("c")
                + "WHERE x.account_id = ? ORDER BY x.leaned_at, i.position",
            accountId),
        new PersonalPart(
            "readiness.hand-ins",
            KEPT_UNDER_PSEUDONYM,
            sql.list(
                """
                SELECT s.title session, p.title phase, h.handed_in_at
                  FROM irat_hand_in h JOIN session_phase p ON p.id = h.phase_id
                  JOIN tbl_session s ON s.id = p.session_id
                 WHERE h.account_id = ? ORDER BY h.handed_in_at""",
                row -> place(row).and("at", row.instant("handed_in_at")).entry(),
                accountId)));
  }

  private PersonalPart part(String section, String select, UUID accountId) {
    return new PersonalPart(
        section,
        KEPT_UNDER_PSEUDONYM,
        sql.list(
            select,
            row ->
                place(row)
                    .and("question", row.number("position") + 1)
                    .and("option", String.valueOf((char) ('A' + row.number("option_no"))))
                    .and("at", row.instant("at"))
                    .entry(),
            accountId));
  }

  private static Fields place(Row row) {
    return Fields.with("session", row.text("session")).and("phase", row.text("phase"));
  }

  @Override
  public void erase(UUID accountId) {
    // nothing was typed, and who it was the account no longer tells
  }

  /** What each did alone; scratches are the team's. */
  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<Object> given = new ArrayList<>(List.of(sessionId));
    given.addAll(accountIds);
    Object[] parameters = given.toArray();
    String people = Sql.marks(accountIds.size());
    for (String table : List.of("irat_choice", "irat_flag", "irat_hand_in")) {
      sql.update(
          """
          DELETE x FROM %s x JOIN session_phase p ON p.id = x.phase_id
           WHERE p.session_id = ? AND x.account_id IN (%s)"""
              .formatted(table, people),
          parameters);
    }
    sql.update(
        """
        DELETE x FROM trat_leaning x JOIN trat_card c ON c.id = x.card_id
          JOIN session_phase p ON p.id = c.phase_id
         WHERE p.session_id = ? AND x.account_id IN (%s)"""
            .formatted(people),
        parameters);
  }
}
