package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseAccess;
import org.consilium.course.Courses;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.GradebookRow;
import org.consilium.gradebook.entity.rules.GradebookTable;
import org.consilium.gradebook.entity.rules.ResearchCsv;
import org.consilium.gradebook.entity.rules.SchoolSight;
import org.consilium.institution.Partnerships;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.ResearchConsents;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;

/**
 * Use case: coordinators take what a course's people achieved away for research, of those people of
 * their own school alone who consent at this moment, under numbers that mean nothing elsewhere.
 */
@ApplicationScoped
@Transactional
public class ResearchFiles {

  /** With fewer, whoever knows the class could tell who is who. */
  private static final int FEWEST_PEOPLE = 3;

  @Inject private CourseAccess access;
  @Inject private Courses courses;
  @Inject private Partnerships partnerships;
  @Inject private Phases phases;
  @Inject private Outcomes outcomes;
  @Inject private PolicyBook policies;
  @Inject private ResearchConsents consents;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /** The closed sessions of the course as a CSV text. */
  public String csv(Actor actor, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    List<Gradebook> sessions = sessions(actor, courseId);
    List<UUID> people = consenting(sessions);
    if (people.size() < FEWEST_PEOPLE) {
      throw DomainProblem.conflict(
          "gradebook.too-few-consents",
          "Fewer than three people of your school in this course's closed sessions consent to"
              + " research. There is no file, since it could tell who they are.");
    }
    audit.record(
        actor,
        "gradebook.research-exported",
        "course",
        courseId,
        Map.of("people", Integer.toString(people.size())));
    return ResearchCsv.of(sessions, people);
  }

  /** In an order by chance, so that a number tells nothing. */
  private List<UUID> consenting(List<Gradebook> sessions) {
    Set<UUID> own =
        consents.consenting(
            sessions.stream()
                .flatMap(session -> session.rows().stream())
                .filter(row -> row.own() != null)
                .map(GradebookRow::accountId)
                .toList());
    List<UUID> people = new ArrayList<>(own);
    Collections.shuffle(people);
    return people;
  }

  private List<Gradebook> sessions(Actor actor, UUID courseId) {
    UUID owner = courses.course(courseId).institutionId();
    SchoolSight sight =
        new SchoolSight(actor.institutionId(), owner, partnerships.partners(owner, courseId));
    return sql
        .list(
            "SELECT id FROM tbl_session WHERE course_id = ? AND state = ? ORDER BY closed_at, id",
            row -> row.uuid("id"),
            courseId,
            SessionState.CLOSED)
        .stream()
        .map(phases::session)
        .map(session -> table(actor, session, sight))
        .toList();
  }

  private Gradebook table(Actor actor, SessionInfo session, SchoolSight sight) {
    return GradebookTable.of(
        outcomes.of(actor, session), sight, policies.rules(session, actor.institutionId()));
  }
}
