package org.consilium.course.entity.rules;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.consilium.platform.text.UploadedText;
import org.consilium.platform.text.UploadedText.Readable;
import org.consilium.platform.text.UploadedText.Unreadable;

/**
 * Reads a roster: CSV in UTF-8, with a header line, comma or semicolon as separator. Columns are
 * known by their headers in any order; those that no roster has are left aside with a notice. Empty
 * lines are skipped.
 */
public final class RosterFile {

  /** The largest file: 1 MiB. */
  public static final int MOST_BYTES = 1 << 20;

  /** The most people in one file. */
  public static final int MOST_ROWS = 5_000;

  private RosterFile() {}

  /**
   * Reads the file as far as it can be read, so that all faults are seen at once.
   *
   * @param disciplines English names by code; a row may give either, in any case
   */
  public static RosterReading read(byte[] bytes, Map<String, String> disciplines) {
    return switch (UploadedText.of(bytes, MOST_BYTES)) {
      case Unreadable(int line, String reason) -> RosterReading.broken(line, reason);
      case Readable(String text) -> read(text, disciplines);
    };
  }

  private static RosterReading read(String text, Map<String, String> disciplines) {
    Iterator<CsvRecord> records = new CsvRecords(text, RosterHeader.separatorOf(text));
    CsvRecord first = nextFilled(records);
    if (first == null) {
      return RosterReading.broken(0, "The file is empty.");
    }
    RosterHeader header = new RosterHeader(first);
    if (!header.faults().isEmpty()) {
      return new RosterReading(List.of(), header.faults(), header.notices());
    }
    return rows(records, header, new RosterRows(header, disciplines));
  }

  private static RosterReading rows(
      Iterator<CsvRecord> records, RosterHeader header, RosterRows rows) {
    for (CsvRecord record = nextFilled(records); record != null; record = nextFilled(records)) {
      if (rows.count() == MOST_ROWS) {
        rows.stop(
            record.line(), "A roster has at most %,d rows; please split it.".formatted(MOST_ROWS));
        break;
      }
      rows.take(record);
    }
    if (rows.count() == 0) {
      rows.stop(0, "The file names its columns, but nobody stands in it.");
    }
    return new RosterReading(rows.rows(), rows.faults(), header.notices());
  }

  private static CsvRecord nextFilled(Iterator<CsvRecord> records) {
    while (records.hasNext()) {
      CsvRecord record = records.next();
      if (!record.isBlank()) {
        return record;
      }
    }
    return null;
  }
}
