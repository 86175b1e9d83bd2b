package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.caseboard.control.template.ChoiceBook;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.time.Ids;

/** Which boards there are, and who owns them. */
@ApplicationScoped
public class BoardBook implements OwnedBoards {

  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private ChoiceBook choices;

  /** How far a board is. */
  record Activity(Board board, long operations, Instant changedAt) {}

  @Override
  public Optional<Board> find(UUID boardId) {
    return sql.first(
        """
        SELECT b.id, s.course_id, b.session_id, b.team_id, b.case_id, b.layout
          FROM board b JOIN tbl_session s ON s.id = b.session_id WHERE b.id = ?""",
        BoardBook::board,
        boardId);
  }

  /** Makes the boards of these teams that are not there yet, with the lanes that were chosen. */
  void ensure(UUID sessionId, UUID caseId, Collection<UUID> teamIds) {
    Instant now = clock.instant();
    String layout = choices.layoutToMakeBoards(sessionId, caseId);
    sql.batch(
        """
        INSERT INTO board (id, session_id, team_id, case_id, layout, made_at)
        VALUES (?, ?, ?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE id = id""",
        teamIds.stream()
            .map(teamId -> new Object[] {Ids.random(), sessionId, teamId, caseId, layout, now})
            .toList());
  }

  /** The boards of a case in a session, by team. */
  Map<UUID, Activity> ofCase(UUID sessionId, UUID caseId) {
    List<Activity> found =
        sql.list(
            """
            SELECT b.id, s.course_id, b.session_id, b.team_id, b.case_id, b.layout, o.seq, o.done_at
              FROM board b JOIN tbl_session s ON s.id = b.session_id LEFT JOIN board_op o ON o.board_id = b.id
               AND o.seq = (SELECT MAX(seq) FROM board_op l WHERE l.board_id = b.id)
             WHERE b.session_id = ? AND b.case_id = ?""",
            row -> new Activity(board(row), row.big("seq"), row.instant("done_at")),
            sessionId,
            caseId);
    return found.stream()
        .collect(Collectors.toMap(activity -> activity.board().teamId(), Function.identity()));
  }

  /** The boards of a session, of whatever case. */
  List<UUID> ofSession(UUID sessionId) {
    return sql.list("SELECT id FROM board WHERE session_id = ?", row -> row.uuid("id"), sessionId);
  }

  /** The boards of a team, in whatever session. */
  List<UUID> ofTeam(UUID teamId) {
    return sql.list("SELECT id FROM board WHERE team_id = ?", row -> row.uuid("id"), teamId);
  }

  /** Whether anything was written on a board of the team in the session. */
  boolean hasWork(UUID sessionId, UUID teamId) {
    return sql.first(
            """
            SELECT 1 FROM board_op o JOIN board b ON b.id = o.board_id
             WHERE b.session_id = ? AND b.team_id = ? LIMIT 1""",
            row -> true,
            sessionId,
            teamId)
        .isPresent();
  }

  /** Whether one of these people has written on a board of the team in the session since. */
  boolean hasWritten(UUID sessionId, UUID teamId, Collection<UUID> accountIds, Instant since) {
    List<Object> parameters = new ArrayList<>(List.of(sessionId, teamId, since));
    parameters.addAll(accountIds);
    return sql.first(
            """
            SELECT 1 FROM board_op o JOIN board b ON b.id = o.board_id
             WHERE b.session_id = ? AND b.team_id = ? AND o.done_at >= ? AND o.account_id IN (%s)
             LIMIT 1"""
                .formatted(Sql.marks(accountIds.size())),
            row -> true,
            parameters.toArray())
        .isPresent();
  }

  @Override
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public long claim(UUID boardId) {
    sql.update("UPDATE board SET owner_epoch = owner_epoch + 1 WHERE id = ?", boardId);
    return sql.first(
            "SELECT owner_epoch FROM board WHERE id = ?", row -> row.big("owner_epoch"), boardId)
        .orElseThrow();
  }

  private static Board board(Row row) {
    String layout = row.text("layout");
    return new Board(
        row.uuid("id"),
        row.uuid("course_id"),
        row.uuid("session_id"),
        row.uuid("team_id"),
        row.uuid("case_id"),
        layout == null ? BoardLayout.STANDARD : Json.read(layout, BoardLayout.class));
  }
}
