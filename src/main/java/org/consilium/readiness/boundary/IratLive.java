package org.consilium.readiness.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.live.LiveCommand;
import org.consilium.platform.live.LiveHub;
import org.consilium.platform.live.LiveRoom;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.RatChanged;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.session.PhaseKind;

/** {@code irat/{phaseId}}: a student's own sheet; the circle is the student's devices. */
@ApplicationScoped
public class IratLive implements LiveRoom {

  static final String NAME = "irat";

  @Inject private AnsweringIrats answering;
  @Inject private LiveHub hub;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    answering.requireEntry(actor, key);
    return Optional.of(actor.accountId());
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return IratView.IratSheet.of(answering.sheet(actor, key));
  }

  @Override
  public Optional<Class<? extends LiveCommand>> commands() {
    return Optional.of(IratCommand.class);
  }

  @Override
  public Object handle(Actor actor, UUID key, UUID commandId, LiveCommand command) {
    switch ((IratCommand) command) {
      case IratCommand.Choose choose ->
          answering.choose(actor, key, commandId, choose.item(), choose.option());
      case IratCommand.Flag flag ->
          answering.flag(actor, key, commandId, flag.item(), flag.flagged());
      case IratCommand.HandIn handIn -> answering.handIn(actor, key, commandId);
    }
    return null;
  }

  void answered(@Observes(during = TransactionPhase.AFTER_SUCCESS) IratChanged answered) {
    hub.changed(NAME, answered.phaseId(), answered.accountId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RatChanged changed) {
    if (changed.kind() == PhaseKind.IRAT) {
      hub.changed(NAME, changed.phaseId());
    }
  }
}
