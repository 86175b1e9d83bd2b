package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The log of operations and the snapshots of boards. */
@ApplicationScoped
public class BoardLog implements OperationLog {

  /** One statement for many: each by itself costs ten times as much. Messages are of 64 KiB. */
  private static final int AT_ONCE = 64;

  private static final String INSERT =
      """
      INSERT INTO board_op
        (board_id, seq, op_id, account_id, discipline, payload_hash, payload, done_at) VALUES""";

  @Inject private Sql sql;

  /** An operation as the log has it. */
  record Entry(
      long seq,
      UUID opId,
      BoardOp op,
      UUID accountId,
      String discipline,
      byte[] hash,
      Instant at) {}

  /**
   * An operation to be appended.
   *
   * @param op as it is stored: moved to where the board was when it came
   */
  record Line(PendingOp pending, BoardOp op, long seq, Instant at) {}

  @Override
  public void append(List<Line> lines) {
    for (int from = 0; from < lines.size(); from += AT_ONCE) {
      insert(lines.subList(from, Math.min(lines.size(), from + AT_ONCE)));
    }
  }

  @Override
  public void requireOwned(Map<UUID, Long> owned) {
    sql.require(
        owned.size(),
        "SELECT COUNT(*) FROM board WHERE (id, owner_epoch) IN (%s) LOCK IN SHARE MODE"
            .formatted("(?,?)" + ",(?,?)".repeat(owned.size() - 1)),
        owned.entrySet().stream()
            .flatMap(board -> Stream.of(board.getKey(), board.getValue()))
            .toArray());
  }

  private void insert(List<Line> lines) {
    sql.later(
        INSERT + ", (?, ?, ?, ?, ?, ?, ?, ?)".repeat(lines.size()).substring(1),
        lines.stream().flatMap(BoardLog::parameters).toArray());
  }

  @Override
  public List<Entry> after(UUID boardId, long seq, int most) {
    return sql.list(
        """
        SELECT seq, op_id, account_id, discipline, payload_hash, payload, done_at FROM board_op
         WHERE board_id = ? AND seq > ? ORDER BY seq LIMIT ?""",
        BoardLog::entry,
        boardId,
        seq,
        most);
  }

  @Override
  public Map<UUID, Receipt> receipts(UUID boardId, Collection<UUID> opIds) {
    List<Object> parameters = new ArrayList<>(List.of(boardId));
    parameters.addAll(opIds);
    Map<UUID, Receipt> found = new HashMap<>();
    sql.list(
        "SELECT op_id, seq, payload_hash FROM board_op WHERE board_id = ? AND op_id IN ("
            + Sql.marks(opIds.size())
            + ")",
        row -> found.put(row.uuid("op_id"), new Receipt(row.big("seq"), row.bytes("payload_hash"))),
        parameters.toArray());
    return found;
  }

  @Override
  public Optional<Standing> snapshot(UUID boardId) {
    return sql.first(
        "SELECT seq, state FROM board_snapshot WHERE board_id = ?",
        row -> new Standing(Json.read(row.text("state"), BoardState.class), row.big("seq")),
        boardId);
  }

  @Override
  public void keepSnapshot(UUID boardId, Standing standing, Instant now) {
    sql.later(
        """
        INSERT INTO board_snapshot (board_id, seq, state, made_at) VALUES (?, ?, ?, ?)
        ON DUPLICATE KEY UPDATE
          seq = VALUES(seq), state = VALUES(state), made_at = VALUES(made_at)""",
        boardId,
        standing.seq(),
        Json.write(standing.state(), BoardState.class),
        now);
  }

  private static Stream<Object> parameters(Line line) {
    PendingOp op = line.pending();
    return Stream.of(
        op.boardId(),
        line.seq(),
        op.opId(),
        op.by().accountId(),
        op.by().discipline(),
        op.hash(),
        op.payload(line.op()),
        line.at());
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.big("seq"),
        row.uuid("op_id"),
        Json.read(row.text("payload"), BoardOp.class),
        row.uuid("account_id"),
        row.text("discipline"),
        row.bytes("payload_hash"),
        row.instant("done_at"));
  }
}
