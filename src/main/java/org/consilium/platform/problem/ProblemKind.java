package org.consilium.platform.problem;

/** The closed set of reasons for which Consilium refuses; each has one HTTP status. */
public enum ProblemKind {
  NOT_SIGNED_IN(401, "Not signed in"),
  NOT_ALLOWED(403, "Not allowed"),
  NOT_FOUND(404, "Not found"),
  CONFLICT(409, "Conflict"),
  TOO_LATE(409, "Too late"),
  TOO_LARGE(413, "Too large"),
  INVALID(422, "Invalid input"),
  TOO_MANY(429, "Too many"),
  UNAVAILABLE(503, "Unavailable");

  private final int status;
  private final String title;

  ProblemKind(int status, String title) {
    this.status = status;
    this.title = title;
  }

  /** The HTTP status that goes with this kind. */
  public int status() {
    return status;
  }

  /** The short English title of RFC 9457. */
  public String title() {
    return title;
  }
}
