package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.RatResult;
import org.consilium.readiness.ReadinessResults;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;

/** Use case: staff enter what a student of their school earned in a make-up of an iRAT. */
@ApplicationScoped
@Transactional
public class MakeUps {

  @Inject private SessionAccess access;
  @Inject private ReadinessResults readiness;
  @Inject private People people;
  @Inject private PolicyBook book;
  @Inject private AuditLog audit;

  /**
   * Enters the points, or takes them back.
   *
   * @param points 0 to the test's maximum; null takes the make-up back
   */
  public void enter(Actor actor, UUID sessionId, UUID phaseId, UUID accountId, Integer points) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    RatResult irat = requireOwnStudentsIrat(actor, session, phaseId, accountId);
    if (points == null) {
      book.removeMakeUp(phaseId, accountId);
    } else {
      requireWithin(points, irat.maximum());
      book.putMakeUp(phaseId, accountId, points, actor.accountId());
    }
    // Points are results, which the trail never holds: it says that somebody entered them.
    audit.record(
        actor,
        points == null ? "gradebook.make-up-removed" : "gradebook.make-up-entered",
        "phase",
        phaseId,
        Map.of("account", accountId.toString()));
  }

  private RatResult requireOwnStudentsIrat(
      Actor actor, SessionInfo session, UUID phaseId, UUID accountId) {
    return readiness.irats(session.id()).stream()
        .filter(irat -> irat.phaseId().equals(phaseId) && irat.accountId().equals(accountId))
        .filter(irat -> isOfSchool(irat.accountId(), actor.institutionId()))
        .findFirst()
        .orElseThrow(
            () ->
                DomainProblem.notFound(
                    "gradebook.no-irat",
                    "No student of your school has this iRAT in this session. Nothing was"
                        + " entered."));
  }

  private boolean isOfSchool(UUID accountId, UUID institutionId) {
    return people.byIds(List.of(accountId)).values().stream()
        .anyMatch(person -> person.institutionId().equals(institutionId));
  }

  private static void requireWithin(int points, int maximum) {
    if (points < 0 || points > maximum) {
      throw DomainProblem.invalid(
          "gradebook.bad-make-up",
          "These points do not fit the test. Nothing was entered.",
          List.of(new Fault("points", "0 to " + maximum + ".")));
    }
  }
}
