package org.consilium.caseboard.control;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Outdated;

/**
 * The log and the book of one board, with the keys, the epochs and the transactions of the
 * database, and whatever trouble a test wants. For one thread.
 */
final class LogInMemory implements OperationLog, OwnedBoards {

  /** What goes wrong next. */
  enum Trouble {
    /** A commit fails and has stored nothing. */
    BEFORE_COMMIT,
    /** A commit has stored everything and is not heard of. */
    AFTER_COMMIT,
    /** A look into the log fails. */
    WHILE_READING,
    /** The memory is forgotten and read anew while a commit is under way. */
    READ_BESIDE
  }

  private final Board board;
  private final List<BoardLog.Entry> entries = new ArrayList<>();
  private final List<BoardLog.Entry> appended = new ArrayList<>();
  private final List<BooleanSupplier> required = new ArrayList<>();
  private String snapshot;
  private long snapshotSeq;
  private Standing kept;
  private long epoch;
  private Trouble trouble;
  private Runnable reading;

  LogInMemory(Board board) {
    this.board = board;
  }

  void trouble(Trouble next) {
    trouble = next;
  }

  /** A commit is under way, and somebody reads. */
  void readsBeside(Runnable beside) {
    trouble = Trouble.READ_BESIDE;
    reading = beside;
  }

  /** Everything that is stored, whatever goes wrong. */
  List<BoardLog.Entry> entries() {
    return List.copyOf(entries);
  }

  /** Stores all that the work appends, or nothing. */
  <T> T transaction(Supplier<T> work) {
    appended.clear();
    required.clear();
    kept = null;
    T done = work.get();
    requireAll();
    happens(Trouble.BEFORE_COMMIT);
    if (trouble == Trouble.READ_BESIDE) {
      trouble = null;
      reading.run();
    }
    entries.addAll(appended);
    if (kept != null) {
      snapshot = json(BoardState.class, kept.state());
      snapshotSeq = kept.seq();
    }
    happens(Trouble.AFTER_COMMIT);
    return done;
  }

  @Override
  public Optional<Board> find(UUID boardId) {
    return Optional.of(board).filter(there -> there.id().equals(boardId));
  }

  @Override
  public long claim(UUID boardId) {
    return ++epoch;
  }

  @Override
  public void requireOwned(Map<UUID, Long> owned) {
    require(() -> owned.equals(Map.of(board.id(), epoch)));
  }

  /** Looked at with the next question, at the latest with the commit, as on a line. */
  void require(BooleanSupplier requirement) {
    required.add(requirement);
  }

  private void requireAll() {
    if (!required.stream().allMatch(BooleanSupplier::getAsBoolean)) {
      throw new Outdated(null);
    }
  }

  @Override
  public void append(List<BoardLog.Line> lines) {
    Set<Object> keys = new HashSet<>();
    entries.forEach(entry -> keys.addAll(List.of(entry.seq(), entry.opId())));
    for (BoardLog.Line line : lines) {
      if (!keys.add(line.seq()) || !keys.add(line.pending().opId())) {
        throw new IllegalStateException("a key is there already");
      }
      appended.add(entry(line));
    }
  }

  /** Through JSON, as in the database. */
  private static BoardLog.Entry entry(BoardLog.Line line) {
    PendingOp op = line.pending();
    return new BoardLog.Entry(
        line.seq(),
        op.opId(),
        read(op.payload(line.op()), BoardOp.class),
        op.by().accountId(),
        op.by().discipline(),
        op.hash(),
        line.at());
  }

  @Override
  public List<BoardLog.Entry> after(UUID boardId, long seq, int most) {
    happens(Trouble.WHILE_READING);
    return entries.stream().filter(entry -> entry.seq() > seq).limit(most).toList();
  }

  @Override
  public Map<UUID, Receipt> receipts(UUID boardId, Collection<UUID> opIds) {
    requireAll();
    Map<UUID, Receipt> found = new HashMap<>();
    entries.stream()
        .filter(entry -> opIds.contains(entry.opId()))
        .forEach(entry -> found.put(entry.opId(), new Receipt(entry.seq(), entry.hash())));
    return found;
  }

  @Override
  public Optional<Standing> snapshot(UUID boardId) {
    return Optional.ofNullable(snapshot)
        .map(json -> new Standing(read(json, BoardState.class), snapshotSeq));
  }

  @Override
  public void keepSnapshot(UUID boardId, Standing standing, Instant now) {
    kept = standing;
  }

  void dropSnapshot() {
    snapshot = null;
    snapshotSeq = 0;
  }

  private void happens(Trouble now) {
    if (trouble == now) {
      trouble = null;
      throw new IllegalStateException("the database is away: " + now);
    }
  }

  private static String json(Class<?> type, Object value) {
    try {
      return Json.mapper().writerFor(type).writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  private static <T> T read(String json, Class<T> type) {
    try {
      return Json.mapper().readValue(json, type);
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }
}
