package org.consilium.readiness.control.trat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.TratChanged;
import org.consilium.readiness.control.paper.Entry;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.StoredCommands;
import org.consilium.readiness.control.trat.TratCards.Scratch;
import org.consilium.readiness.entity.rules.ItemCard;
import org.consilium.readiness.entity.rules.ScratchOutcome.Refused;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.consilium.readiness.entity.rules.ScratchRule;
import org.consilium.session.Participant;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.SessionTeams;

/**
 * Use cases: a team takes a tRAT together. Members queue for their card, so that of two who scratch
 * at the same moment one does, and the other is told how the card stands now.
 */
@ApplicationScoped
@Transactional
public class PlayingTrats {

  @Inject private Entry entry;
  @Inject private PhaseGate gate;
  @Inject private SessionTeams teams;
  @Inject private Papers papers;
  @Inject private TratCards cards;
  @Inject private StoredCommands commands;
  @Inject private Event<TratChanged> changed;

  /**
   * What a scratch uncovered.
   *
   * @param right whether it was the right option
   * @param attempt from 1
   * @param points what the item earned by it
   */
  public record Uncovered(boolean right, int attempt, int points) {}

  /** One member at one item of the own team's card. */
  private record Seat(Participant student, UUID phaseId, UUID cardId, PaperItem item) {

    UUID member() {
      return student.accountId();
    }

    UUID teamId() {
      return student.team().id();
    }
  }

  /** Leans to an option, in place of the one before. */
  public void lean(Actor actor, UUID phaseId, UUID commandId, UUID item, UUID option) {
    Seat seat = seat(actor, phaseId, item);
    requireOptionOf(seat, option);
    if (commands.isNew(actor, commandId, "lean", phaseId, item, option)) {
      List<Scratch> scratches = requireUnsolved(seat);
      if (Scratch.options(scratches).contains(option)) {
        throw CardRefusals.scratched(item, scratches);
      }
      cards.lean(seat.cardId(), item, seat.member(), option);
      tell(seat);
    }
  }

  /** Takes the own leaning back. */
  public void withdraw(Actor actor, UUID phaseId, UUID commandId, UUID item) {
    Seat seat = seat(actor, phaseId, item);
    if (commands.isNew(actor, commandId, "withdraw", phaseId, item)) {
      requireUnsolved(seat);
      cards.withdraw(seat.cardId(), item, seat.member());
      tell(seat);
    }
  }

  /** Has the team's leanings shown before all have leaned. */
  public void showLeanings(Actor actor, UUID phaseId, UUID commandId, UUID item) {
    Seat seat = seat(actor, phaseId, item);
    if (commands.isNew(actor, commandId, "show-leanings", phaseId, item)) {
      requireUnsolved(seat);
      cards.show(seat.cardId(), item, seat.member());
      tell(seat);
    }
  }

  /**
   * Scratches an option.
   *
   * @param attempt the attempt that the member saw as next
   */
  public Uncovered scratch(
      Actor actor, UUID phaseId, UUID commandId, UUID item, UUID option, int attempt) {
    Seat seat = seat(actor, phaseId, item);
    if (!commands.isNew(actor, commandId, "scratch", phaseId, item, option, attempt)) {
      Scratch stored = cards.scratchOf(commandId);
      return new Uncovered(stored.mark().right(), stored.mark().attempt(), stored.points());
    }
    requireOpen(seat);
    cards.hold(phaseId, seat.teamId());
    List<Scratch> scratches = cards.scratchesOfItem(seat.cardId(), item);
    ItemCard card = seat.item().card(Scratch.options(scratches));
    return switch (ScratchRule.decide(card, option, attempt)) {
      case Refused refused -> throw CardRefusals.of(refused.reason(), item, scratches);
      case Scratched done -> {
        cards.add(seat.cardId(), item, option, done, seat.member(), commandId);
        tell(seat);
        yield new Uncovered(done.right(), done.attempt(), done.points());
      }
    };
  }

  private Seat seat(Actor actor, UUID phaseId, UUID item) {
    Entry.Admitted admitted = entry.begun(actor, phaseId, PhaseKind.TRAT);
    Participant student = admitted.student();
    PaperItem paperItem = papers.of(admitted.phase()).require(item);
    return new Seat(student, phaseId, cards.find(phaseId, student.team().id()), paperItem);
  }

  private static void requireOptionOf(Seat seat, UUID option) {
    if (seat.item().inBank(option).isEmpty()) {
      throw Paper.unknownOption();
    }
  }

  private void requireOpen(Seat seat) {
    gate.requireOpen(seat.phaseId(), PhaseKind.TRAT);
    teams.requireStill(seat.student());
  }

  private List<Scratch> requireUnsolved(Seat seat) {
    requireOpen(seat);
    UUID item = seat.item().deliveryId();
    List<Scratch> scratches = cards.scratchesOfItem(seat.cardId(), item);
    if (seat.item().card(Scratch.options(scratches)).isClosed()) {
      throw CardRefusals.solved(item, scratches);
    }
    return scratches;
  }

  private void tell(Seat seat) {
    changed.fire(new TratChanged(seat.phaseId(), seat.teamId()));
  }
}
