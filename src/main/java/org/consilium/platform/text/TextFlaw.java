package org.consilium.platform.text;

/** Why a text cannot be taken. */
public enum TextFlaw {
  /** Nothing, or white space alone. */
  EMPTY,
  TOO_SHORT,
  TOO_LONG,
  /** Half of a surrogate pair: the text was cut inside a character. */
  BROKEN_CHARACTER,
  /** A control character that a person cannot see and did not type. */
  CONTROL_CHARACTER
}
