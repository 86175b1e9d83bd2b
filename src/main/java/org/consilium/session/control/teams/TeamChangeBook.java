package org.consilium.session.control.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.session.TeamChange.Kind;

/** What staff changed of a session's teams, as it is stored. */
@ApplicationScoped
public class TeamChangeBook {

  private static final String CHANGES =
      """
      SELECT c.id, c.number, c.kind, c.from_team, c.to_team, c.position, c.made_by, c.made_at,
             c.undone_at
        FROM session_team_change c WHERE c.session_id = ?""";

  @Inject private Sql sql;

  /**
   * A change.
   *
   * @param number the version of the teams that it made
   * @param from the team that was left, or null
   * @param to the team that was joined
   * @param position of the phase from which on it counts
   * @param movers those whose team it changed
   * @param undoneAt when it was undone, or null
   */
  public record Made(
      UUID id,
      int number,
      Kind kind,
      UUID from,
      UUID to,
      int position,
      UUID by,
      Instant at,
      List<UUID> movers,
      Instant undoneAt) {

    Made with(List<UUID> people) {
      return new Made(id, number, kind, from, to, position, by, at, people, undoneAt);
    }
  }

  private record Mover(UUID changeId, UUID accountId) {}

  /** The version of the session's teams. */
  int version(UUID sessionId) {
    return sql.first(
            "SELECT teams_version FROM tbl_session WHERE id = ?",
            row -> row.number("teams_version"),
            sessionId)
        .orElseThrow();
  }

  void grow(UUID sessionId, int version) {
    sql.update("UPDATE tbl_session SET teams_version = ? WHERE id = ?", version, sessionId);
  }

  void add(UUID sessionId, Made made) {
    sql.update(
        """
        INSERT INTO session_team_change
          (id, session_id, number, kind, from_team, to_team, position, made_by, made_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        made.id(),
        sessionId,
        made.number(),
        made.kind(),
        made.from(),
        made.to(),
        made.position(),
        made.by(),
        made.at());
    sql.batch(
        "INSERT INTO session_team_mover (change_id, account_id) VALUES (?, ?)",
        made.movers().stream().map(mover -> new Object[] {made.id(), mover}).toList());
  }

  void markUndone(UUID changeId, UUID by, Instant now) {
    sql.update(
        "UPDATE session_team_change SET undone_by = ?, undone_at = ? WHERE id = ?",
        by,
        now,
        changeId);
  }

  /** All of a session, the newest first. */
  List<Made> ofSession(UUID sessionId) {
    Map<UUID, List<UUID>> movers =
        sql
            .list(
                """
                SELECT m.change_id, m.account_id FROM session_team_mover m
                  JOIN session_team_change c ON c.id = m.change_id WHERE c.session_id = ?""",
                row -> new Mover(row.uuid("change_id"), row.uuid("account_id")),
                sessionId)
            .stream()
            .collect(groupingBy(Mover::changeId, mapping(Mover::accountId, toList())));
    return sql.list(CHANGES + " ORDER BY c.number DESC", TeamChangeBook::made, sessionId).stream()
        .map(made -> made.with(movers.getOrDefault(made.id(), List.of())))
        .toList();
  }

  /** The last one that was not undone: the only one that can be. */
  Optional<Made> last(UUID sessionId) {
    return ofSession(sessionId).stream().filter(made -> made.undoneAt() == null).findFirst();
  }

  private static Made made(Row row) {
    return new Made(
        row.uuid("id"),
        row.number("number"),
        row.oneOf(Kind.class, "kind"),
        row.uuid("from_team"),
        row.uuid("to_team"),
        row.number("position"),
        row.uuid("made_by"),
        row.instant("made_at"),
        List.of(),
        row.instant("undone_at"));
  }
}
