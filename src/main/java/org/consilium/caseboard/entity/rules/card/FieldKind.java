package org.consilium.caseboard.entity.rules.card;

import java.util.Optional;
import java.util.regex.Pattern;
import org.consilium.platform.text.TextRule;

/** What the value of a field is. */
public enum FieldKind {
  /** One of the field's choices. */
  CHOICE(TextRule.line(0, 20)),
  /** One line of free text. */
  LINE(TextRule.line(0, 200)),
  /** Free text of several lines. */
  LINES(TextRule.lines(0, 2_000)),
  /** The code of a discipline. */
  DISCIPLINE(TextRule.line(0, 8)),
  /** The account of a member of the team. */
  MEMBER(TextRule.line(0, 36));

  private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]{0,7}");
  private static final Pattern ID =
      Pattern.compile("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}");

  private final TextRule rule;

  FieldKind(TextRule rule) {
    this.rule = rule;
  }

  /** Whether people type it in words of their own. */
  public boolean isFreeText() {
    return this == LINE || this == LINES;
  }

  /** What is wrong with a value that is not empty; an empty one leaves the field open. */
  Optional<FieldFlaw> flawOf(String value) {
    return rule.flawOf(value)
        .map(FieldFlaw::of)
        .or(() -> isOfForm(value) ? Optional.empty() : Optional.of(FieldFlaw.NOT_A_CHOICE));
  }

  private boolean isOfForm(String value) {
    return switch (this) {
      case CHOICE, LINE, LINES -> true;
      case DISCIPLINE -> CODE.matcher(value).matches();
      case MEMBER -> ID.matcher(value).matches();
    };
  }
}
