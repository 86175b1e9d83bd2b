package org.consilium.caseboard.control.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.consilium.casework.PhaseCases;
import org.consilium.course.CourseAccess;
import org.consilium.course.CourseRole;
import org.consilium.course.Courses;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;

/**
 * Use cases: see and choose from which template the boards of a phase's case are made, until the
 * first of them is. On offer is what every school has, and what the school of the course saved,
 * whichever school's coordinator chooses.
 */
@ApplicationScoped
@Transactional
public class ChoosingTemplate {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private PhaseCases cases;
  @Inject private Courses courses;
  @Inject private CourseAccess members;
  @Inject private TemplateBook templates;
  @Inject private ChoiceBook choices;
  @Inject private AuditLog audit;

  /**
   * What is chosen, and what else could be.
   *
   * @param mayChoose whether the actor chooses for this course
   * @param boardsMade whether a board of the case was made; from then on nobody chooses
   * @param ofSchool the templates of the school whose course it is, by name
   */
  public record Choice(
      UUID caseId,
      ChosenTemplate chosen,
      boolean mayChoose,
      boolean boardsMade,
      List<StoredTemplate> ofSchool) {}

  /** The choice for the case of a phase, to staff. */
  public Choice show(Actor actor, UUID phaseId) {
    SessionInfo session = access.requireStaff(actor, phases.phase(phaseId).sessionId());
    return seen(actor, session, caseOf(phaseId));
  }

  /**
   * Chooses one of the two: one that every school has, or one of the course's school; coordinators
   * only.
   */
  public Choice choose(Actor actor, UUID phaseId, BuiltInTemplate builtIn, UUID templateId) {
    SessionInfo session = access.requireCoordinator(actor, phases.phase(phaseId).sessionId());
    if ((builtIn == null) == (templateId == null)) {
      throw TemplateRefusals.nothingChosen();
    }
    return put(
        actor,
        session,
        phaseId,
        builtIn == null
            ? ChosenTemplate.of(templates.template(schoolOf(session), templateId))
            : ChosenTemplate.of(builtIn));
  }

  /**
   * Gives the case of one phase the choice of another's; of the one staff, of the other
   * coordinators.
   */
  public void copy(Actor actor, UUID fromPhaseId, UUID toPhaseId) {
    SessionInfo from = access.requireStaff(actor, phases.phase(fromPhaseId).sessionId());
    SessionInfo to = access.requireCoordinator(actor, phases.phase(toPhaseId).sessionId());
    choices
        .chosen(from.id(), caseOf(fromPhaseId))
        .ifPresent(chosen -> put(actor, to, toPhaseId, chosen));
  }

  private Choice put(Actor actor, SessionInfo session, UUID phaseId, ChosenTemplate chosen) {
    UUID caseId = caseOf(phaseId);
    gate.holdSession(session.id()); // nobody makes boards in it now, and nobody else chooses
    if (choices.hasBoards(session.id(), caseId)) {
      throw TemplateRefusals.boardsMade();
    }
    choices.put(session.id(), caseId, chosen);
    audit.record(
        actor,
        "caseboard.template-chosen",
        "phase",
        phaseId,
        Map.of("case", caseId.toString(), "template", chosen.label()));
    return seen(actor, session, caseId);
  }

  private Choice seen(Actor actor, SessionInfo session, UUID caseId) {
    return new Choice(
        caseId,
        choices
            .chosen(session.id(), caseId)
            .orElseGet(() -> ChosenTemplate.of(BuiltInTemplate.STANDARD)),
        members.requireStaff(actor, session.courseId()).is(CourseRole.COORDINATOR),
        choices.hasBoards(session.id(), caseId),
        templates.ofSchool(schoolOf(session)));
  }

  private UUID schoolOf(SessionInfo session) {
    return courses.course(session.courseId()).institutionId();
  }

  private UUID caseOf(UUID phaseId) {
    return cases.caseOf(phaseId).orElseThrow(TemplateRefusals::noCase);
  }
}
