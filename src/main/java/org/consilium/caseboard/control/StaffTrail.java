package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Map;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.audit.AuditLog;

/** Keeps in the trail what staff do to boards, in the commit that stores it and without a word. */
@ApplicationScoped
public class StaffTrail {

  @Inject private AuditLog audit;

  void note(BoardLog.Line line) {
    line.pending()
        .staff()
        .ifPresent(
            actor ->
                audit.record(
                    actor,
                    "caseboard." + action((BoardOp.StaffOp) line.op()),
                    "board",
                    line.pending().boardId(),
                    Map.of("operation", Long.toString(line.seq()))));
  }

  private static String action(BoardOp.StaffOp op) {
    return switch (op) {
      case BoardOp.NotePinned ignored -> "note-pinned";
      case BoardOp.NoteUnpinned ignored -> "note-unpinned";
      case BoardOp.BoardFrozen ignored -> "board-frozen";
      case BoardOp.BoardReopened ignored -> "board-reopened";
    };
  }
}
