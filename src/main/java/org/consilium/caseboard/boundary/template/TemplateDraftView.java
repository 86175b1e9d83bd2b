package org.consilium.caseboard.boundary.template;

import java.util.List;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateRule;

/** What a template file holds; it is not saved yet. */
public record TemplateDraftView(String name, List<LaneView> lanes) {

  static TemplateDraftView of(TemplateDraft draft) {
    return new TemplateDraftView(
        TemplateRule.nameOf(draft), LaneView.of(TemplateRule.layoutOf(draft)));
  }
}
