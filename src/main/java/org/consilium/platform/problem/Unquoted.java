package org.consilium.platform.problem;

import java.sql.SQLException;

/**
 * A failure as the log may hold it: where it happened, and of which kind. What it says is left out
 * where it could quote what a person typed, as databases and parsers do ("Duplicate entry
 * 'ada@...'").
 */
final class Unquoted extends Exception {

  private static final long serialVersionUID = 1L;
  private static final String OWN = "org.consilium.";
  private static final int DEEPEST = 20;

  private Unquoted(String what, Throwable cause) {
    super(what, cause);
  }

  /** The same failure and its causes, told safely. */
  static Throwable of(Throwable failure) {
    return of(failure, 0);
  }

  private static Throwable of(Throwable failure, int depth) {
    if (failure == null || depth == DEEPEST) {
      return null;
    }
    Unquoted told = new Unquoted(what(failure), of(failure.getCause(), depth + 1));
    told.setStackTrace(failure.getStackTrace());
    return told;
  }

  private static String what(Throwable failure) {
    String name = failure.getClass().getName();
    if (failure instanceof SQLException sql) {
      return "%s (state %s, error %d)".formatted(name, sql.getSQLState(), sql.getErrorCode());
    }
    return isOwnWords(failure) ? name + ": " + failure.getMessage() : name;
  }

  /**
   * A sentence of our own code about what cannot be; it quotes nothing, unless it is its cause's.
   */
  private static boolean isOwnWords(Throwable failure) {
    Throwable cause = failure.getCause();
    return failure instanceof IllegalStateException
        && (cause == null || !cause.toString().equals(failure.getMessage()))
        && failure.getStackTrace().length > 0
        && failure.getStackTrace()[0].getClassName().startsWith(OWN);
  }
}
