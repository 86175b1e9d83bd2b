package org.consilium.caseboard.boundary.template;

import java.util.List;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A lane of a template.
 *
 * @param title null for the common name of its id
 */
public record LaneView(String id, @Schema(nullable = true) String title, CardType cardType) {

  static List<LaneView> of(BoardLayout layout) {
    return layout.lanes().stream()
        .map(lane -> new LaneView(lane.id(), lane.title(), lane.cardType()))
        .toList();
  }
}
