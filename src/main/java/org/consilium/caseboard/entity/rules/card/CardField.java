package org.consilium.caseboard.entity.rules.card;

import java.util.List;
import java.util.Optional;

/**
 * A field of a type of cards.
 *
 * @param name as it travels, such as {@code dose}
 * @param choices what may stand in it, where it is a choice
 */
public record CardField(String name, FieldKind kind, List<String> choices) {

  public CardField {
    choices = List.copyOf(choices);
  }

  static CardField choice(String name, String... choices) {
    return new CardField(name, FieldKind.CHOICE, List.of(choices));
  }

  static CardField of(String name, FieldKind kind) {
    return new CardField(name, kind, List.of());
  }

  /** What is wrong with a value; the empty one leaves the field open. */
  public Optional<FieldFlaw> flawOf(String value) {
    if (value.isEmpty()) {
      return Optional.empty();
    }
    return kind.flawOf(value)
        .or(
            () ->
                kind == FieldKind.CHOICE && !choices.contains(value)
                    ? Optional.of(FieldFlaw.NOT_A_CHOICE)
                    : Optional.empty());
  }
}
