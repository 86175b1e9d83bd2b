package org.consilium.casework.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.casework.entity.CaseContent;
import org.consilium.casework.entity.CasePart;
import org.consilium.casework.entity.CasePerson;
import org.consilium.casework.entity.CaseStage;
import org.consilium.casework.entity.SeenAs;
import org.consilium.casework.entity.SeenCase;
import org.consilium.casework.entity.SeenPart;
import org.consilium.casework.entity.SeenStage;
import org.consilium.casework.entity.rules.LensView;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.session.Attendance;
import org.consilium.session.Participant;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** Use case: a student reads what is disclosed, through the lens of the own discipline. */
@ApplicationScoped
@Transactional
public class StudentCases {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private CasesInUse cases;
  @Inject private StandIns standIns;
  @Inject private Attendance attendance;

  /** The student's team, or a refusal. */
  public UUID team(Actor actor, UUID phaseId) {
    UUID teamId = access.requireStudent(actor, phases.phase(phaseId).sessionId()).team().id();
    cases.ofPhase(phaseId);
    return teamId;
  }

  /** What this student may see now, and nothing else; what many see is read once in a round. */
  public SeenCase show(Actor actor, UUID phaseId, LiveRound round) {
    Participant student = access.requireStudent(actor, phases.phase(phaseId).sessionId());
    CaseInUse use = round.once(phaseId, () -> cases.ofPhase(phaseId));
    if (use.disclosed() == 0) {
      return SeenCase.NOTHING_YET;
    }
    TeamSight team =
        standIns.sight(
            student.team(), round.once(use.sessionId(), () -> attendance.present(use.sessionId())));
    Reader reader = new Reader(actor.accountId(), team, standIns.lens(use, team));
    CaseContent content = use.stored().content();
    return new SeenCase(
        content.title(),
        content.language(),
        content.summary(),
        content.patient(),
        reader.stages(use));
  }

  /** One student with the lens of the team. */
  private record Reader(UUID student, TeamSight team, LensView lens) {

    List<SeenStage> stages(CaseInUse use) {
      return IntStream.rangeClosed(1, use.disclosed())
          .mapToObj(
              number -> {
                CaseStage stage = use.stored().content().stage(number).orElseThrow();
                return new SeenStage(
                    number, stage.title(), use.disclosedAt().get(number - 1), parts(stage));
              })
          .toList();
    }

    private List<SeenPart> parts(CaseStage stage) {
      return stage.parts().stream()
          .filter(part -> lens.sees(student, part.id()))
          .map(part -> SeenPart.of(part, seenAs(part), others(part)))
          .toList();
    }

    private SeenAs seenAs(CasePart part) {
      if (part.discipline() == null) {
        return SeenAs.SHARED;
      }
      boolean own = part.discipline().equals(team.people().get(student).discipline());
      return own ? SeenAs.OWN : SeenAs.STAND_IN;
    }

    private List<CasePerson> others(CasePart part) {
      if (part.discipline() == null) {
        return List.of();
      }
      return lens.holders().get(part.id()).stream()
          .filter(holder -> !holder.equals(student) && team.present().contains(holder))
          .map(holder -> CasePerson.of(team.people().get(holder)))
          .toList();
    }
  }
}
