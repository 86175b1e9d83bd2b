package org.consilium.readiness.control.onpaper;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.time.Ids;

/** Who entered what from paper. */
@ApplicationScoped
class PaperEntries {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** An entry; the reason is null unless it corrected something. */
  record Entry(UUID sheetId, UUID by, Instant at, String reason) {}

  UUID add(UUID phaseId, UUID sheetId, UUID by, String reason) {
    UUID id = Ids.next();
    sql.update(
        """
        INSERT INTO rat_paper_entry (id, phase_id, sheet_id, entered_by, entered_at, reason)
        VALUES (?, ?, ?, ?, ?, ?)""",
        id,
        phaseId,
        sheetId,
        by,
        clock.instant(),
        reason);
    return id;
  }

  /** What is stored under the command came with the entry. */
  void mark(UUID commandId, UUID entryId) {
    sql.update(
        "INSERT INTO rat_paper_mark (command_id, entry_id) VALUES (?, ?)", commandId, entryId);
  }

  /** All entries of a phase by sheet, the oldest first. */
  Map<UUID, List<Entry>> of(UUID phaseId) {
    return sql
        .list(
            """
            SELECT sheet_id, entered_by, entered_at, reason FROM rat_paper_entry
             WHERE phase_id = ? ORDER BY entered_at, id""",
            PaperEntries::entry,
            phaseId)
        .stream()
        .collect(groupingBy(Entry::sheetId));
  }

  private static Entry entry(Row row) {
    return new Entry(
        row.uuid("sheet_id"),
        row.uuid("entered_by"),
        row.instant("entered_at"),
        row.text("reason"));
  }
}
