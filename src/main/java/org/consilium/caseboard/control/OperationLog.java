package org.consilium.caseboard.control;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What the boards' engine asks of the log of operations and of the snapshots. */
interface OperationLog {

  /**
   * Keeps boards with their owners until the transaction ends; where one has another owner by now,
   * nothing of the transaction is stored ({@code Outdated}, at the latest from the commit).
   *
   * @param owned under which epoch each board is owned; at least one
   */
  void requireOwned(Map<UUID, Long> owned);

  /** Appends operations of boards that are held. */
  void append(List<BoardLog.Line> lines);

  /** The operations after one, in order, at most so many. */
  List<BoardLog.Entry> after(UUID boardId, long seq, int most);

  /** Which of these operations are stored already. */
  Map<UUID, Receipt> receipts(UUID boardId, Collection<UUID> opIds);

  /** The last snapshot, if there is one. */
  Optional<Standing> snapshot(UUID boardId);

  /** Keeps a snapshot in place of the one before. */
  void keepSnapshot(UUID boardId, Standing standing, Instant now);
}
