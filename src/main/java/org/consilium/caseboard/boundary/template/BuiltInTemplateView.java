package org.consilium.caseboard.boundary.template;

import java.util.Arrays;
import java.util.List;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;

/** A template that every school has. */
public record BuiltInTemplateView(BuiltInTemplate builtIn, List<LaneView> lanes) {

  static List<BuiltInTemplateView> all() {
    return Arrays.stream(BuiltInTemplate.values())
        .map(one -> new BuiltInTemplateView(one, LaneView.of(one.layout())))
        .toList();
  }
}
