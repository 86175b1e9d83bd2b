package org.consilium.session.control.owntime;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.session.OwnTimeChanged;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseStarted;
import org.consilium.session.Phases;
import org.consilium.session.SessionChanged;

/** What happens to a session and to its students' own clocks, in the same transaction. */
@ApplicationScoped
public class OwnClocksFollowing {

  @Inject private ExtraTimeBook book;
  @Inject private OwnClocks clocks;
  @Inject private Phases phases;
  @Inject private Event<OwnTimeChanged> changed;

  /** With a test begin the own clocks of those who have not begun it early. */
  void begin(@Observes PhaseStarted started) {
    if (started.kind() == PhaseKind.IRAT) {
      PhaseInfo phase = phases.phase(started.phaseId());
      book.ofCourse(courseOf(started.sessionId()))
          .forEach(
              (account, extra) ->
                  clocks.begin(phase, account, OwnClock.begunWithTheHall(phase, extra)));
    }
  }

  /** Whoever may begin early, or may not any more, is told. */
  void tell(@Observes SessionChanged session) {
    book.ofCourse(courseOf(session.sessionId()))
        .keySet()
        .forEach(account -> changed.fire(new OwnTimeChanged(session.sessionId(), account)));
  }

  private UUID courseOf(UUID sessionId) {
    return phases.session(sessionId).courseId();
  }
}
