package org.consilium.institution.entity.rules.file;

import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.platform.text.UploadedText;
import org.consilium.platform.text.UploadedText.Readable;
import org.consilium.platform.text.UploadedText.Unreadable;

/**
 * Reads a file of people: CSV in UTF-8, with a header line, comma or semicolon as separator.
 * Columns are known by their headers in any order; those that it does not know are left aside with
 * a notice. Empty lines are skipped.
 */
public final class PeopleFile {

  /** The most people in one file. */
  public static final int MOST_ROWS = 5_000;

  private PeopleFile() {}

  /**
   * Reads the file as far as it can be read, so that all faults are seen at once.
   *
   * @param disciplines codes by what a row may call them, in any case
   */
  public static PeopleFileReading read(byte[] bytes, Kind kind, Map<String, String> disciplines) {
    return switch (UploadedText.of(bytes, PeopleFiles.MOST_BYTES)) {
      case Unreadable(int line, String reason) -> PeopleFileReading.broken(line, reason);
      case Readable(String text) -> read(text, kind, disciplines);
    };
  }

  private static PeopleFileReading read(String text, Kind kind, Map<String, String> disciplines) {
    Iterator<CsvRecord> records = new CsvRecords(text, PeopleFileHeader.separatorOf(text));
    CsvRecord first = nextFilled(records);
    if (first == null) {
      return PeopleFileReading.broken(0, "The file is empty.");
    }
    PeopleFileHeader header = new PeopleFileHeader(first, kind);
    if (!header.faults().isEmpty()) {
      return new PeopleFileReading(List.of(), header.faults(), header.notices());
    }
    return rows(records, header, new PeopleFileRows(header, kind, disciplines));
  }

  private static PeopleFileReading rows(
      Iterator<CsvRecord> records, PeopleFileHeader header, PeopleFileRows rows) {
    for (CsvRecord record = nextFilled(records); record != null; record = nextFilled(records)) {
      if (rows.count() == MOST_ROWS) {
        rows.stop(
            record.line(), "A file has at most %,d rows; please split it.".formatted(MOST_ROWS));
        break;
      }
      rows.take(record);
    }
    if (rows.count() == 0) {
      rows.stop(0, "The file names its columns, but nobody stands in it.");
    }
    return new PeopleFileReading(rows.rows(), rows.faults(), header.notices());
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
