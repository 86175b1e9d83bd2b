package org.consilium.institution.boundary.disclosure;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.SeenData;
import org.consilium.institution.control.disclosure.Disclosed;
import org.consilium.institution.control.disclosure.ReadingDisclosures;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the log, the newest first. */
public record DisclosuresView(List<DisclosedView> entries, boolean more) {

  /** Who saw what of how many of our people; the reader is null where nobody knows any more. */
  public record DisclosedView(
      UUID id,
      Instant seenAt,
      @Schema(nullable = true) String reader,
      @Schema(nullable = true) String readerSchool,
      SeenData data,
      String subjectTitle,
      int people) {

    private static DisclosedView of(Disclosed entry) {
      return new DisclosedView(
          entry.id(),
          entry.seenAt(),
          entry.reader(),
          entry.readerSchool(),
          entry.data(),
          entry.subjectTitle(),
          entry.people());
    }
  }

  static DisclosuresView of(ReadingDisclosures.Page page) {
    return new DisclosuresView(
        page.entries().stream().map(DisclosedView::of).toList(), page.more());
  }
}
