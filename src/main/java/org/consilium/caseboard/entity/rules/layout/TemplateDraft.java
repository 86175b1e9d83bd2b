package org.consilium.caseboard.entity.rules.layout;

import java.util.List;

/** A template as it came from outside: {@link TemplateRule} says whether it can be one. */
public record TemplateDraft(String name, List<LaneDraft> lanes) {

  public TemplateDraft {
    lanes = lanes == null ? List.of() : lanes.stream().map(LaneDraft::orEmpty).toList();
  }

  /** A lane as it came; each part may be null. */
  public record LaneDraft(String id, String title, String cardType) {

    private static LaneDraft orEmpty(LaneDraft lane) {
      return lane == null ? new LaneDraft(null, null, null) : lane;
    }
  }

  /** A template that is one already, under a name. */
  public static TemplateDraft of(String name, BoardLayout layout) {
    return new TemplateDraft(
        name,
        layout.lanes().stream()
            .map(lane -> new LaneDraft(lane.id(), lane.title(), lane.cardType().name()))
            .toList());
  }
}
