package org.consilium.institution.boundary.privacy;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.consilium.institution.control.privacy.PersonalFiles.PersonalFile;
import org.consilium.platform.privacy.PersonalPart;

/**
 * Everything about one person; this document is the machine-readable export.
 *
 * @param format names and versions it
 */
public record PersonalFileView(String format, Instant madeAt, List<PersonalPartView> parts) {

  /** A section with its entries, each a value by field. */
  public record PersonalPartView(String section, List<Map<String, Object>> entries) {

    static PersonalPartView of(PersonalPart part) {
      return new PersonalPartView(part.section(), part.entries());
    }
  }

  static PersonalFileView of(PersonalFile file) {
    return new PersonalFileView(
        "consilium-person/1",
        file.madeAt(),
        file.parts().stream().map(PersonalPartView::of).toList());
  }
}
