package org.consilium.readiness.control.irat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.readiness.control.paper.Entry;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.readiness.control.paper.StoredCommands;
import org.consilium.session.OwnTimes;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;

/** Use cases: a student takes an iRAT, alone, on as many devices as there are. */
@ApplicationScoped
@Transactional
public class AnsweringIrats {

  @Inject private Entry entry;
  @Inject private PhaseGate gate;
  @Inject private Phases phases;
  @Inject private OwnTimes ownTimes;
  @Inject private Papers papers;
  @Inject private Answers answers;
  @Inject private StoredCommands commands;
  @Inject private Event<IratChanged> answered;

  /**
   * A student's answer sheet.
   *
   * @param phaseId the phase
   * @param open whether an answer would be taken now
   * @param handedInAt when it was handed in, or null
   * @param items in order
   */
  public record Sheet(UUID phaseId, boolean open, Instant handedInAt, List<SheetItem> items) {}

  /** An item with the student's own choice, or null, and flag. */
  public record SheetItem(DeliveredItem item, UUID choice, boolean flagged) {}

  /** Refuses who may not take this test, or not yet. */
  public void requireEntry(Actor actor, UUID phaseId) {
    entry.begun(actor, phaseId, PhaseKind.IRAT);
  }

  /** Shows the student's own sheet, from the beginning of the phase on. */
  public Sheet sheet(Actor actor, UUID phaseId) {
    PhaseInfo phase = entry.begun(actor, phaseId, PhaseKind.IRAT).phase();
    Map<UUID, UUID> chosen = answers.of(phaseId, actor.accountId());
    Set<UUID> flags = answers.flags(phaseId, actor.accountId());
    return new Sheet(
        phaseId,
        phases.isOpen(phase),
        answers.handedIn(phaseId, actor.accountId()).orElse(null),
        papers.of(phase).items().stream()
            .map(
                item ->
                    new SheetItem(
                        item.withoutKey(),
                        chosen.get(item.deliveryId()),
                        flags.contains(item.deliveryId())))
            .toList());
  }

  /** Stores a choice; the last one counts. */
  public void choose(Actor actor, UUID phaseId, UUID commandId, UUID item, UUID option) {
    PhaseInfo phase = entry.begun(actor, phaseId, PhaseKind.IRAT).phase();
    papers.of(phase).require(item, option);
    if (commands.isNew(actor, commandId, "choose", phaseId, item, option)) {
      requireOpen(actor, phaseId);
      answers.add(phaseId, actor.accountId(), commandId, item, option);
      answered.fire(new IratChanged(phaseId, actor.accountId()));
    }
  }

  /** Flags an item to come back to it, or takes the flag away. */
  public void flag(Actor actor, UUID phaseId, UUID commandId, UUID item, boolean flagged) {
    PhaseInfo phase = entry.begun(actor, phaseId, PhaseKind.IRAT).phase();
    papers.of(phase).require(item);
    if (commands.isNew(actor, commandId, "flag", phaseId, item, flagged)) {
      requireOpen(actor, phaseId);
      answers.flag(phaseId, actor.accountId(), item, flagged);
      answered.fire(new IratChanged(phaseId, actor.accountId()));
    }
  }

  /** Hands in: nothing is changed any more. */
  public void handIn(Actor actor, UUID phaseId, UUID commandId) {
    entry.begun(actor, phaseId, PhaseKind.IRAT);
    if (commands.isNew(actor, commandId, "hand-in", phaseId)) {
      requireOpen(actor, phaseId);
      answers.handIn(phaseId, actor.accountId());
      ownTimes.finish(phaseId, actor.accountId());
      answered.fire(new IratChanged(phaseId, actor.accountId()));
    }
  }

  private void requireOpen(Actor actor, UUID phaseId) {
    gate.requireOpen(phaseId, PhaseKind.IRAT, actor.accountId());
    if (answers.handedIn(phaseId, actor.accountId()).isPresent()) {
      throw Refusals.handedIn();
    }
  }
}
