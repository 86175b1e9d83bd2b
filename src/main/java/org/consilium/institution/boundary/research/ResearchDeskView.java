package org.consilium.institution.boundary.research;

import java.time.Instant;
import org.consilium.institution.control.research.ResearchDesk;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the school asks for, and how many consent. */
public record ResearchDeskView(
    int version, String text, @Schema(nullable = true) Instant publishedAt, int consenting) {

  static ResearchDeskView of(ResearchDesk.Desk desk) {
    return new ResearchDeskView(
        desk.text().version(), desk.text().text(), desk.text().publishedAt(), desk.consenting());
  }
}
