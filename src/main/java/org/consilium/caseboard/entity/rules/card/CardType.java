package org.consilium.caseboard.entity.rules.card;

import static org.consilium.caseboard.entity.rules.card.FieldKind.DISCIPLINE;
import static org.consilium.caseboard.entity.rules.card.FieldKind.LINE;
import static org.consilium.caseboard.entity.rules.card.FieldKind.LINES;
import static org.consilium.caseboard.entity.rules.card.FieldKind.MEMBER;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What a card is about. Every card has words of its own; a type adds fields. */
public enum CardType {
  /** Words alone. */
  NOTE(List.of()),
  /** An entry of the problem list. */
  PROBLEM(List.of(CardField.choice("status", "ACTIVE", "IMPROVING", "RESOLVED"))),
  /** A possible diagnosis, with what speaks for and against it. */
  DIAGNOSIS(
      List.of(
          CardField.choice("likelihood", "LIKELY", "POSSIBLE", "UNLIKELY", "MUST_NOT_MISS"),
          CardField.of("for", LINES),
          CardField.of("against", LINES))),
  /** A drug in the medication reconciliation; its words are the drug. */
  MEDICATION(
      List.of(
          CardField.of("dose", LINE),
          CardField.of("route", LINE),
          CardField.of("frequency", LINE),
          CardField.of("indication", LINE),
          CardField.choice("decision", "CONTINUE", "CHANGE", "STOP", "START"),
          CardField.of("reason", LINES))),
  /** An action of the care plan. */
  CARE_ACTION(List.of(CardField.of("owner", DISCIPLINE), CardField.of("when", LINE))),
  /** A handover by situation, background, assessment and recommendation. */
  SBAR(
      List.of(
          CardField.of("situation", LINES),
          CardField.of("background", LINES),
          CardField.of("assessment", LINES),
          CardField.of("recommendation", LINES))),
  /** An open question. */
  QUESTION(List.of(CardField.of("answer", LINES))),
  /** Who does what. */
  TASK(
      List.of(
          CardField.of("who", MEMBER),
          CardField.of("when", LINE),
          CardField.choice("done", "YES", "NO")));

  private final List<CardField> fields;

  CardType(List<CardField> fields) {
    this.fields = fields;
  }

  /** In the order in which they are filled in. */
  public List<CardField> fields() {
    return fields;
  }

  /** The field of this name. */
  public Optional<CardField> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  /** The member of the team whom one of these values names, where it is an account's id. */
  public Optional<UUID> named(Map<String, String> values) {
    return fields.stream()
        .filter(field -> field.kind() == MEMBER)
        .map(field -> values.getOrDefault(field.name(), ""))
        .filter(value -> !value.isEmpty() && MEMBER.flawOf(value).isEmpty())
        .map(UUID::fromString)
        .findFirst();
  }

  /** What is wrong with a value for a field of this type. */
  public Optional<FieldFlaw> flawOf(String name, String value) {
    return field(name)
        .map(field -> field.flawOf(value))
        .orElseGet(() -> Optional.of(FieldFlaw.UNKNOWN_FIELD));
  }

  /** The first thing wrong with values for fields of this type. */
  public Optional<FieldFlaw> flawOf(Map<String, String> values) {
    return values.entrySet().stream()
        .map(value -> flawOf(value.getKey(), value.getValue()))
        .flatMap(Optional::stream)
        .findFirst();
  }
}
