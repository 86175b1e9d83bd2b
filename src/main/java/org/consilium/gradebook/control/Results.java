package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.Courses;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.GradebookCsv;
import org.consilium.gradebook.entity.rules.GradebookTable;
import org.consilium.gradebook.entity.rules.MyResults;
import org.consilium.gradebook.entity.rules.MyResultsSheet;
import org.consilium.gradebook.entity.rules.SchoolSight;
import org.consilium.institution.Partnerships;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.session.Participant;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;

/**
 * Use cases: a student reads the own results; staff read the gradebook of their own school's people
 * and take it away as a file, which the trail records.
 */
@ApplicationScoped
@Transactional
public class Results {

  @Inject private SessionAccess access;
  @Inject private Outcomes outcomes;
  @Inject private Courses courses;
  @Inject private Partnerships partnerships;
  @Inject private AuditLog audit;

  /** What the session brought this student. */
  public MyResults mine(Actor actor, UUID sessionId) {
    Participant participant = access.requireStudent(actor, sessionId);
    return MyResultsSheet.of(outcomes.of(participant.session()), participant.accountId());
  }

  /** The table, as the actor's school may see it. */
  public Gradebook gradebook(Actor actor, UUID sessionId) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    return GradebookTable.of(outcomes.of(session), sight(actor, session));
  }

  private SchoolSight sight(Actor actor, SessionInfo session) {
    UUID owner = courses.course(session.courseId()).institutionId();
    return new SchoolSight(
        actor.institutionId(), owner, partnerships.partners(owner, session.courseId()));
  }

  /** The same table as a CSV text. */
  public String csv(Actor actor, UUID sessionId) {
    Gradebook gradebook = gradebook(actor, sessionId);
    audit.record(actor, "gradebook.exported", "session", sessionId, Map.of());
    return GradebookCsv.of(gradebook);
  }
}
