package org.consilium.casework.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.casework.entity.rules.StandIn;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** What was disclosed in a session, and who stands in for whom. */
@ApplicationScoped
public class DisclosureBook {

  @Inject private Sql sql;

  /** When each stage was disclosed, from the first on. */
  List<Instant> disclosed(UUID sessionId, UUID caseId) {
    return sql.list(
        """
        SELECT disclosed_at FROM case_disclosure
         WHERE session_id = ? AND case_id = ? ORDER BY stage""",
        row -> row.instant("disclosed_at"),
        sessionId,
        caseId);
  }

  void disclose(UUID sessionId, UUID caseId, int stage, UUID by, Instant now) {
    sql.update(
        """
        INSERT INTO case_disclosure (session_id, case_id, stage, disclosed_by, disclosed_at)
        VALUES (?, ?, ?, ?, ?)""",
        sessionId,
        caseId,
        stage,
        by,
        now);
  }

  /** Everybody who stands in, by team. */
  Map<UUID, List<StandIn>> standIns(UUID sessionId) {
    record Given(UUID teamId, StandIn standIn) {}
    return sql
        .list(
            "SELECT team_id, part_id, account_id FROM case_stand_in WHERE session_id = ?",
            row -> new Given(row.uuid("team_id"), standIn(row)),
            sessionId)
        .stream()
        .collect(groupingBy(Given::teamId, mapping(Given::standIn, toList())));
  }

  List<StandIn> standIns(UUID sessionId, UUID teamId) {
    return sql.list(
        "SELECT part_id, account_id FROM case_stand_in WHERE session_id = ? AND team_id = ?",
        DisclosureBook::standIn,
        sessionId,
        teamId);
  }

  void addStandIns(UUID sessionId, UUID teamId, Collection<StandIn> standIns, Instant now) {
    sql.batch(
        """
        INSERT INTO case_stand_in (session_id, team_id, part_id, account_id, given_at)
        VALUES (?, ?, ?, ?, ?)""",
        standIns.stream()
            .map(s -> new Object[] {sessionId, teamId, s.part(), s.member(), now})
            .toList());
  }

  private static StandIn standIn(Row row) {
    return new StandIn(row.uuid("part_id"), row.uuid("account_id"));
  }
}
