package org.consilium.casework.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.casework.CaseChanged;
import org.consilium.casework.control.ConductedCases;
import org.consilium.casework.control.StudentCases;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LivePace;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;

/**
 * {@code case/phase}: a student watches in the circle of the team, staff in one of their own, whose
 * id is the phase's.
 */
@ApplicationScoped
public class CaseLive implements LiveRoom {

  private static final String NAME = "case";

  @Inject private StudentCases students;
  @Inject private ConductedCases staff;
  @Inject private LiveHub hub;
  @Inject private LivePace pace;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID phaseId) {
    return Optional.of(staff.conducts(actor, phaseId) ? phaseId : students.team(actor, phaseId));
  }

  @Override
  public LiveView view(Actor actor, UUID phaseId, Long since, LiveRound round) {
    return staff.conducts(actor, phaseId)
        ? CaseInSessionView.StaffCase.of(phaseId, staff.show(actor, phaseId))
        : CaseInSessionView.StudentCase.of(phaseId, students.show(actor, phaseId, round));
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) CaseChanged changed) {
    if (changed.teamId() == null) {
      hub.changed(NAME, changed.phaseId());
    } else {
      hub.changed(NAME, changed.phaseId(), changed.teamId());
      pace.changedSoon(NAME, changed.phaseId(), changed.phaseId());
    }
  }
}
