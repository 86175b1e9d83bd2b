package org.consilium.caseboard.control.privacy;

import static org.consilium.platform.privacy.Treatment.KEPT_UNDER_PSEUDONYM;
import static org.consilium.platform.privacy.Treatment.NOT_PERSONAL;
import static org.consilium.platform.privacy.Treatment.OF_THE_SCHOOL;
import static org.consilium.platform.privacy.Treatment.REDACTED;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.Fields;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;

/**
 * The room's part of {@link PersonalData}: operations stay, what the person typed in them goes;
 * templates are the school's.
 */
@ApplicationScoped
public class PersonalDataOfBoards implements PersonalData {

  @Inject private Sql sql;
  @Inject private BoardRedaction redaction;

  @Override
  public List<Claim> claims() {
    return Claim.all(
        Claim.of("board_op", KEPT_UNDER_PSEUDONYM, "account_id", "discipline"),
        Claim.of("board_op", REDACTED, "payload", "payload_hash"),
        Claim.of("board_op", NOT_PERSONAL, "op_id"),
        Claim.of("board", NOT_PERSONAL, "layout"),
        Claim.of("board_template", OF_THE_SCHOOL, "name", "layout"),
        Claim.of("board_template_choice", OF_THE_SCHOOL, "name", "layout"),
        Claim.of("board_template_choice", NOT_PERSONAL, "built_in"),
        Claim.of("board_snapshot", REDACTED, "state"));
  }

  @Override
  public List<PersonalPart> of(UUID accountId) {
    return List.of(
        new PersonalPart(
            "caseboard.operations",
            REDACTED,
            sql.list(
                """
                SELECT s.title, o.seq, o.discipline, o.payload, o.done_at
                  FROM board_op o JOIN board b ON b.id = o.board_id
                  JOIN tbl_session s ON s.id = b.session_id
                 WHERE o.account_id = ? ORDER BY o.done_at, o.seq""",
                PersonalDataOfBoards::entry,
                accountId)));
  }

  private static Map<String, Object> entry(Row row) {
    return Fields.with("session", row.text("title"))
        .and("number", row.big("seq"))
        .and("discipline", row.text("discipline"))
        .and("operation", Json.read(row.text("payload"), Object.class))
        .and("at", row.instant("done_at"))
        .entry();
  }

  @Override
  public void erase(UUID accountId) {
    sql.list(
            "SELECT DISTINCT board_id FROM board_op WHERE account_id = ? ORDER BY board_id",
            row -> row.uuid("board_id"),
            accountId)
        .forEach(boardId -> redaction.redact(boardId, Set.of(accountId)));
  }

  @Override
  public void forgetWork(UUID sessionId, Set<UUID> accountIds) {
    List<Object> parameters = new ArrayList<>(List.of(sessionId));
    parameters.addAll(accountIds);
    sql.list(
            """
            SELECT DISTINCT b.id FROM board b JOIN board_op o ON o.board_id = b.id
             WHERE b.session_id = ? AND o.account_id IN (%s) ORDER BY b.id"""
                .formatted(Sql.marks(accountIds.size())),
            row -> row.uuid("id"),
            parameters.toArray())
        .forEach(boardId -> redaction.redact(boardId, accountIds));
  }
}
