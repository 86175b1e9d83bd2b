package org.consilium.casework.control;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.control.file.CaseFile;
import org.consilium.casework.entity.CaseContent;
import org.consilium.course.CourseAccess;
import org.consilium.institution.Discipline;
import org.consilium.institution.People;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.ContentDigest;
import org.consilium.platform.time.Ids;

/** Use cases: add a case from a file, list and show the cases of a course. */
@ApplicationScoped
@Transactional
public class Cases {

  @Inject private CourseAccess access;
  @Inject private CaseBook book;
  @Inject private People people;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The cases of a course, the newest first. */
  public List<StoredCase> list(Actor actor, UUID courseId) {
    access.requireStaff(actor, courseId);
    return book.ofCourse(courseId);
  }

  /** One case in full. */
  public StoredCase show(Actor actor, UUID caseId) {
    StoredCase stored = book.find(caseId).orElseThrow(Cases::noCase);
    access.requireStaff(actor, stored.courseId());
    return stored;
  }

  /** What a file would add; nothing is saved. */
  public CasePlan preview(Actor actor, UUID courseId, byte[] file) {
    access.requireCoordinator(actor, courseId);
    CaseFile.Reading reading = read(file);
    String digest = digest(reading);
    return new CasePlan(
        digest, book.ofFile(courseId, digest).isPresent(), reading.content(), reading.faults());
  }

  /**
   * Adds the case that was previewed; the same file again is answered with the same case.
   *
   * @param digest what the preview said
   */
  public UUID confirm(Actor actor, UUID courseId, String digest, byte[] file) {
    access.requireCoordinator(actor, courseId);
    CaseFile.Reading reading = read(file);
    if (!digest(reading).equals(digest)) {
      throw DomainProblem.conflict(
          "casework.case-changed",
          "This is not the file that was previewed. Nothing was saved; please preview it again.");
    }
    return add(actor, courseId, reading);
  }

  /** Adds a case without a preview. */
  UUID add(Actor actor, UUID courseId, byte[] file) {
    access.requireCoordinator(actor, courseId);
    return add(actor, courseId, read(file));
  }

  /** The same case in another course, under an id of its own. */
  UUID copy(Actor actor, UUID caseId, UUID courseId) {
    access.requireCoordinator(actor, courseId);
    CaseContent content = show(actor, caseId).content();
    return keep(actor, courseId, new ContentDigest().add(caseId.toString()).hex(), content);
  }

  private UUID add(Actor actor, UUID courseId, CaseFile.Reading reading) {
    CaseContent content = reading.content().orElseThrow(() -> faulty(reading.faults()));
    String digest = digest(reading);
    return book.ofFile(courseId, digest).orElseGet(() -> keep(actor, courseId, digest, content));
  }

  private UUID keep(Actor actor, UUID courseId, String digest, CaseContent content) {
    StoredCase added = new StoredCase(Ids.next(), courseId, clock.instant(), content);
    book.add(added, digest, actor.accountId());
    audit.record(
        actor, "casework.case-added", "case", added.id(), Map.of("title", content.title()));
    return added.id();
  }

  private CaseFile.Reading read(byte[] file) {
    Set<String> disciplines =
        people.disciplines().stream()
            .map(Discipline::code)
            .collect(toCollection(LinkedHashSet::new));
    return CaseFile.read(file, disciplines);
  }

  private static String digest(CaseFile.Reading reading) {
    return new ContentDigest().add(reading.text()).hex();
  }

  static DomainProblem noCase() {
    return DomainProblem.notFound(
        "casework.no-case", "There is no such case, or you do not take part in its course.");
  }

  private static DomainProblem faulty(List<Fault> faults) {
    return DomainProblem.invalid(
        "casework.faulty-case", "The file has faults, so nothing was saved.", faults);
  }
}
