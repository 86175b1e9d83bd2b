package org.consilium.caseboard.boundary.template;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.template.StoredTemplate;

/** A template of a school. */
public record BoardTemplateView(
    UUID id, String name, List<LaneView> lanes, long version, Instant changedAt) {

  static BoardTemplateView of(StoredTemplate stored) {
    return new BoardTemplateView(
        stored.id(),
        stored.name(),
        LaneView.of(stored.layout()),
        stored.version(),
        stored.changedAt());
  }
}
