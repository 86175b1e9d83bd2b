package org.consilium.caseboard.control.template;

import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;

/**
 * From what boards are made, as it was when it was chosen.
 *
 * @param builtIn which of those that every school has; null for one of the school
 * @param templateId the school's; null for a built-in one, and once it was deleted
 * @param name the school's name for it then; null for a built-in one
 */
public record ChosenTemplate(
    BuiltInTemplate builtIn, UUID templateId, String name, BoardLayout layout) {

  static ChosenTemplate of(BuiltInTemplate builtIn) {
    return new ChosenTemplate(builtIn, null, null, builtIn.layout());
  }

  static ChosenTemplate of(StoredTemplate template) {
    return new ChosenTemplate(null, template.id(), template.name(), template.layout());
  }

  /** How the trail calls it. */
  String label() {
    return Optional.ofNullable(name).orElseGet(() -> builtIn.name());
  }
}
