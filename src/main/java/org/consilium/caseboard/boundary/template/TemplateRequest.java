package org.consilium.caseboard.boundary.template;

import java.util.List;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft.LaneDraft;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A template to be saved. */
public record TemplateRequest(String name, List<LaneRequest> lanes) {

  /**
   * A lane of it.
   *
   * @param id null to have one made
   * @param title null or empty for the common name of its id
   */
  public record LaneRequest(
      @Schema(nullable = true) String id, @Schema(nullable = true) String title, String cardType) {

    private LaneDraft draft() {
      return new LaneDraft(id, title, cardType);
    }
  }

  TemplateDraft draft() {
    return new TemplateDraft(
        name,
        lanes == null
            ? null
            : lanes.stream().map(lane -> lane == null ? null : lane.draft()).toList());
  }
}
