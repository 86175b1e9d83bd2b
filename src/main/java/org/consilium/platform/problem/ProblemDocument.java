package org.consilium.platform.problem;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;

/**
 * A refusal as it travels: the RFC 9457 problem document of REST and the {@code problem} of the
 * live socket are this one shape.
 *
 * @param type {@code urn:consilium:problem:} and the code
 * @param title short English title of the kind
 * @param status HTTP status of the kind
 * @param code the room's code
 * @param detail the sentence for the person
 * @param faults what is wrong where; absent when empty
 * @param members further members, written beside the others
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record ProblemDocument(
    String type,
    String title,
    int status,
    String code,
    String detail,
    List<Fault> faults,
    @JsonAnyGetter Map<String, Object> members) {

  private static final String URN = "urn:consilium:problem:";

  /** The document of a refusal. */
  public static ProblemDocument of(DomainProblem problem) {
    return new ProblemDocument(
        URN + problem.code(),
        problem.kind().title(),
        problem.kind().status(),
        problem.code(),
        problem.detail(),
        problem.faults(),
        problem.members());
  }

  /** The document of a refusal that has only a code and a sentence. */
  public static ProblemDocument of(ProblemKind kind, String code, String detail) {
    return of(DomainProblem.of(kind, code, detail));
  }
}
