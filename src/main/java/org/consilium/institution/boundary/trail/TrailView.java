package org.consilium.institution.boundary.trail;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.control.trail.ReadingTrail;
import org.consilium.institution.control.trail.TrailLine;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A page of the trail, the newest first. */
public record TrailView(List<TrailLineView> lines, boolean more) {

  /** What else is known of it. */
  public record TrailFactView(String name, String value) {}

  /** Who did what to which thing; the person is null where nobody knows any more. */
  public record TrailLineView(
      UUID id,
      Instant happenedAt,
      @Schema(nullable = true) String person,
      String action,
      String subjectType,
      UUID subjectId,
      List<TrailFactView> facts) {

    private static TrailLineView of(TrailLine line) {
      return new TrailLineView(
          line.id(),
          line.happenedAt(),
          line.person(),
          line.action(),
          line.subjectType(),
          line.subjectId(),
          line.facts().entrySet().stream()
              .map(fact -> new TrailFactView(fact.getKey(), fact.getValue()))
              .toList());
    }
  }

  static TrailView of(ReadingTrail.Page page) {
    return new TrailView(page.lines().stream().map(TrailLineView::of).toList(), page.more());
  }
}
