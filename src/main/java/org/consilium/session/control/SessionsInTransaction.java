package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;

/** {@link SessionEditing} through the use cases, with whatever version is true now. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class SessionsInTransaction implements SessionEditing {

  @Inject private PreparingSessions preparing;
  @Inject private ConductingSessions conducting;
  @Inject private CheckingIn checkingIn;
  @Inject private SessionBook book;

  @Override
  public UUID prepare(
      Actor actor, UUID courseId, UUID teamSetId, String title, List<PlannedPhase> agenda) {
    return preparing.prepare(actor, courseId, teamSetId, title, agenda);
  }

  @Override
  public void start(Actor actor, UUID sessionId) {
    conducting.start(actor, sessionId, version(sessionId));
  }

  @Override
  public void advance(Actor actor, UUID sessionId) {
    conducting.advance(actor, sessionId, version(sessionId));
  }

  @Override
  public void checkIn(Actor actor, UUID sessionId) {
    checkingIn.checkIn(actor, sessionId);
  }

  private int version(UUID sessionId) {
    return book.hold(sessionId).version();
  }
}
