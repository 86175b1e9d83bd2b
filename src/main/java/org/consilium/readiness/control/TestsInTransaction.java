package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.readiness.control.irat.Answers;
import org.consilium.readiness.control.paper.Entry;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.StoredCommands;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;

/**
 * {@link ReadinessEditing} through the use cases; a student's answers pass entry and gate together.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TestsInTransaction implements ReadinessEditing {

  @Inject private PreparingRats preparing;
  @Inject private PlayingTrats playing;
  @Inject private Entry entry;
  @Inject private PhaseGate gate;
  @Inject private Papers papers;
  @Inject private Answers answers;
  @Inject private StoredCommands commands;
  @Inject private Event<IratChanged> answered;
  @Inject private Phases phases;

  @Override
  public void choose(Actor actor, UUID phaseId, List<UUID> itemIds) {
    preparing.choose(actor, phaseId, itemIds);
  }

  @Override
  public void answer(Actor actor, UUID phaseId, Map<UUID, UUID> options) {
    Paper paper = papers.of(entry.begun(actor, phaseId, PhaseKind.IRAT).phase());
    gate.requireOpen(phaseId, PhaseKind.IRAT, actor.accountId());
    options.forEach((itemId, optionId) -> store(actor, phaseId, item(paper, itemId), optionId));
    answered.fire(new IratChanged(phaseId, actor.accountId()));
  }

  private void store(Actor actor, UUID phaseId, PaperItem item, UUID optionId) {
    UUID commandId = Ids.random();
    UUID option = item.delivered(optionId);
    if (commands.isNew(actor, commandId, "choose", phaseId, item.deliveryId(), option)) {
      answers.add(phaseId, actor.accountId(), commandId, item.deliveryId(), option);
    }
  }

  @Override
  public void scratch(UUID phaseId, List<NewScratch> scratches) {
    Paper paper = papers.of(phases.phase(phaseId));
    Map<UUID, Integer> attempts = new HashMap<>();
    for (NewScratch scratch : scratches) {
      PaperItem item = item(paper, scratch.itemId());
      UUID option = item.delivered(scratch.optionId());
      int attempt = attempts.merge(scratch.itemId(), 1, Integer::sum);
      playing.scratch(scratch.member(), phaseId, Ids.random(), item.deliveryId(), option, attempt);
    }
  }

  private static PaperItem item(Paper paper, UUID itemId) {
    return paper.items().stream()
        .filter(item -> item.item().id().equals(itemId))
        .findFirst()
        .orElseThrow();
  }
}
