package org.consilium.institution.boundary.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.consilium.institution.control.privacy.PersonalFiles.PersonalFile;

/**
 * Everything about one person; this document is the machine-readable export.
 *
 * @param format names and versions it
 * @param parts by section its entries, each a value by field
 */
public record PersonalFileView(
    String format, Instant madeAt, Map<String, List<Map<String, Object>>> parts) {

  static PersonalFileView of(PersonalFile file) {
    Map<String, List<Map<String, Object>>> parts = new TreeMap<>();
    file.parts().forEach(part -> parts.put(part.section(), part.entries()));
    return new PersonalFileView("consilium-person/1", file.madeAt(), parts);
  }
}
