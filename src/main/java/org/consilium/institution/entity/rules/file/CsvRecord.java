package org.consilium.institution.entity.rules.file;

import java.util.List;

/**
 * A record of a CSV file.
 *
 * @param line in which it begins, from 1
 * @param fields at least one
 * @param flaw what is wrong with its quotes, or null
 */
record CsvRecord(int line, List<CsvField> fields, String flaw) {

  /** Whether nothing stands in it, as in an empty line or one of separators only. */
  boolean isBlank() {
    return flaw == null && fields.stream().allMatch(field -> field.text().isBlank());
  }
}
