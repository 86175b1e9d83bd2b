package org.consilium.access;

import java.util.Set;

/** What a person meets at a door. */
enum Verdict {
  /** The door is passed; what follows is the use case's own matter. */
  PASSES('+'),
  /** Nobody is signed in. */
  SIGN_IN('-'),
  /** The person may know of the thing, but not do this. */
  FORBIDDEN('F'),
  /** To this person there is no such thing. */
  HIDDEN('H');

  private static final Set<String> NO_SUCH_THING =
      Set.of(
          "bank.no-course",
          "caseboard.no-board",
          "caseboard.no-template",
          "casework.no-case",
          "course.no-course",
          "course.no-staff",
          "demo.no-demo",
          "institution.no-account",
          "platform.http-404",
          "platform.not-watched",
          "session.no-own-student",
          "session.no-phase",
          "session.no-session",
          "session.unknown-code",
          "teaming.no-team-set");

  private final char sign;

  Verdict(char sign) {
    this.sign = sign;
  }

  static Verdict of(char sign) {
    for (Verdict verdict : values()) {
      if (verdict.sign == sign) {
        return verdict;
      }
    }
    throw new IllegalArgumentException("no verdict " + sign);
  }

  /** Reads an answer: other refusals than these three mean that the door was passed. */
  static Verdict of(int status, String code) {
    return switch (status) {
      case 401 -> SIGN_IN;
      case 403 -> FORBIDDEN;
      case 404 -> NO_SUCH_THING.contains(code) ? HIDDEN : PASSES;
      default -> PASSES;
    };
  }

  @Override
  public String toString() {
    return String.valueOf(sign);
  }
}
