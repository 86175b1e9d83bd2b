package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import org.consilium.course.Course;
import org.consilium.course.Courses;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.GradebookCsv;
import org.consilium.gradebook.entity.rules.GradebookTable;
import org.consilium.gradebook.entity.rules.MyResults;
import org.consilium.gradebook.entity.rules.MyResultsSheet;
import org.consilium.gradebook.entity.rules.SchoolSight;
import org.consilium.gradebook.entity.rules.SessionOutcomes;
import org.consilium.institution.DisclosureLog;
import org.consilium.institution.Partnerships;
import org.consilium.institution.Person;
import org.consilium.institution.SeenData;
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
  @Inject private PolicyBook policies;
  @Inject private AuditLog audit;
  @Inject private DisclosureLog disclosures;

  /** What the session brought this student. */
  public MyResults mine(Actor actor, UUID sessionId) {
    Participant participant = access.requireStudent(actor, sessionId);
    return MyResultsSheet.of(outcomes.of(participant), participant.accountId());
  }

  /** The table, as the actor's school may see it. */
  public Gradebook gradebook(Actor actor, UUID sessionId) {
    return table(actor, sessionId, SeenData.GRADEBOOK);
  }

  private Gradebook table(Actor actor, UUID sessionId, SeenData shownAs) {
    SessionInfo session = access.requireStaff(actor, sessionId);
    SessionOutcomes found = outcomes.of(actor, session);
    SchoolSight sight = sight(actor, session);
    Collection<Person> people = found.people().values();
    disclosures.seen(actor, shownAs, sessionId, session.title(), people);
    disclosures.seen(
        actor,
        SeenData.INDIVIDUAL_RESULTS,
        sessionId,
        session.title(),
        people.stream().filter(person -> sight.ofPerson(person).individualResults()).toList());
    return GradebookTable.of(found, sight, policies.rules(session, actor.institutionId()));
  }

  private SchoolSight sight(Actor actor, SessionInfo session) {
    Course course = courses.course(session.courseId());
    UUID owner = course.institutionId();
    return new SchoolSight(
        actor.institutionId(), owner, partnerships.partners(owner, course.sharedAs()));
  }

  /** The same table as a CSV text. */
  public String csv(Actor actor, UUID sessionId) {
    Gradebook gradebook = table(actor, sessionId, SeenData.GRADEBOOK_FILE);
    audit.record(actor, "gradebook.exported", "session", sessionId, Map.of());
    return GradebookCsv.of(gradebook);
  }
}
