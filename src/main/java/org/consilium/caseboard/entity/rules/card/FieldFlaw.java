package org.consilium.caseboard.entity.rules.card;

import org.consilium.platform.text.TextFlaw;

/** What can be wrong with the value of a field. */
public enum FieldFlaw {
  /** Cards of this type have no such field. */
  UNKNOWN_FIELD,
  TOO_LONG,
  /** Half a character or a control character. */
  BROKEN,
  /** The field takes other values. */
  NOT_A_CHOICE;

  static FieldFlaw of(TextFlaw flaw) {
    return switch (flaw) {
      case TOO_LONG -> TOO_LONG;
      case EMPTY, TOO_SHORT, BROKEN_CHARACTER, CONTROL_CHARACTER -> BROKEN;
    };
  }
}
