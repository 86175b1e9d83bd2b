package org.consilium.platform.problem;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * A refusal: of one kind, with a code of the room that refuses and a sentence for the person who
 * asked. It rolls the running transaction back, so nothing is half-saved.
 *
 * <p>The code reads {@code room.what-is-wrong}, for instance {@code readiness.attempt-taken}; the
 * detail says what happened, what was kept and what to do, and never holds a key, an undisclosed
 * part or another person's data.
 */
public final class DomainProblem extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final ProblemKind kind;
  private final String code;
  private final transient List<Fault> faults;
  private final transient Map<String, Object> members;

  private DomainProblem(
      ProblemKind kind,
      String code,
      String detail,
      List<Fault> faults,
      Map<String, Object> members) {
    super(detail, null, false, false);
    this.kind = Objects.requireNonNull(kind);
    this.code = Objects.requireNonNull(code);
    this.faults = List.copyOf(faults);
    this.members = members;
  }

  /** Any kind, for the few places that choose the kind by data. */
  public static DomainProblem of(ProblemKind kind, String code, String detail) {
    return new DomainProblem(kind, code, detail, List.of(), Map.of());
  }

  /** Nobody is signed in, or the sign-in has ended. */
  public static DomainProblem notSignedIn() {
    return of(ProblemKind.NOT_SIGNED_IN, "platform.not-signed-in", "Please sign in first.");
  }

  /** The thing does not exist, or the actor may not know that it does. */
  public static DomainProblem notFound(String code, String detail) {
    return of(ProblemKind.NOT_FOUND, code, detail);
  }

  /** The actor may see the thing, but not do this with it. */
  public static DomainProblem notAllowed(String code, String detail) {
    return of(ProblemKind.NOT_ALLOWED, code, detail);
  }

  /** The state has moved on since the actor looked. */
  public static DomainProblem conflict(String code, String detail) {
    return of(ProblemKind.CONFLICT, code, detail);
  }

  /** The phase is over, paused or not begun. */
  public static DomainProblem tooLate(String code, String detail) {
    return of(ProblemKind.TOO_LATE, code, detail);
  }

  /** More than the limit allows, or faster. */
  public static DomainProblem tooMany(String code, String detail) {
    return of(ProblemKind.TOO_MANY, code, detail);
  }

  /** A part of the server does not answer now; trying again may help. */
  public static DomainProblem unavailable(String code, String detail) {
    return of(ProblemKind.UNAVAILABLE, code, detail);
  }

  /** The input is wrong as a whole. */
  public static DomainProblem invalid(String code, String detail) {
    return of(ProblemKind.INVALID, code, detail);
  }

  /** The input is wrong in the given places. */
  public static DomainProblem invalid(String code, String detail, List<Fault> faults) {
    return new DomainProblem(ProblemKind.INVALID, code, detail, faults, Map.of());
  }

  /** The same refusal with a further member, such as the state that is true now. */
  public DomainProblem with(String name, Object value) {
    Map<String, Object> more = new LinkedHashMap<>(members);
    more.put(name, value);
    return new DomainProblem(kind, code, getMessage(), faults, more);
  }

  /** Of which kind the refusal is. */
  public ProblemKind kind() {
    return kind;
  }

  /** The room's code, {@code room.kebab-words}. */
  public String code() {
    return code;
  }

  /** The sentence for the person. */
  public String detail() {
    return getMessage();
  }

  /** What is wrong where; empty unless the input was wrong in places. */
  public List<Fault> faults() {
    return faults == null ? List.of() : faults;
  }

  /** Further members of the problem document. */
  public Map<String, Object> members() {
    return members == null ? Map.of() : members;
  }
}
