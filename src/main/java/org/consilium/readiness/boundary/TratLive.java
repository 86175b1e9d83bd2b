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
import org.consilium.readiness.RatChanged;
import org.consilium.readiness.TratChanged;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.PhaseKind;

/** {@code trat/{phaseId}}: the card of the own team, which is the circle. */
@ApplicationScoped
public class TratLive implements LiveRoom {

  static final String NAME = "trat";

  @Inject private ViewingCards viewing;
  @Inject private PlayingTrats playing;
  @Inject private LiveHub hub;

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public Optional<UUID> admit(Actor actor, UUID key) {
    return Optional.of(viewing.team(actor, key));
  }

  @Override
  public LiveView view(Actor actor, UUID key, Long since, LiveRound round) {
    return TratView.TratCard.of(viewing.card(actor, key, round), actor.accountId());
  }

  @Override
  public Optional<Class<? extends LiveCommand>> commands() {
    return Optional.of(TratCommand.class);
  }

  @Override
  public Object handle(Actor actor, UUID key, UUID commandId, LiveCommand command) {
    switch ((TratCommand) command) {
      case TratCommand.Lean lean -> playing.lean(actor, key, commandId, lean.item(), lean.option());
      case TratCommand.Withdraw withdraw ->
          playing.withdraw(actor, key, commandId, withdraw.item());
      case TratCommand.ShowLeanings show ->
          playing.showLeanings(actor, key, commandId, show.item());
      case TratCommand.Scratch scratch -> {
        return ScratchReply.of(
            playing.scratch(
                actor, key, commandId, scratch.item(), scratch.option(), scratch.attempt()));
      }
    }
    return null;
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) TratChanged changed) {
    hub.changed(NAME, changed.phaseId(), changed.teamId());
  }

  void changed(@Observes(during = TransactionPhase.AFTER_SUCCESS) RatChanged changed) {
    if (changed.kind() == PhaseKind.TRAT) {
      hub.changed(NAME, changed.phaseId());
    }
  }
}
