package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.readiness.control.Paper.PaperItem;
import org.consilium.session.Phases;

/** {@link ReadinessEditing} through the use cases, as a browser would that sends each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TestsInTransaction implements ReadinessEditing {

  @Inject private PreparingRats preparing;
  @Inject private AnsweringIrats answering;
  @Inject private PlayingTrats playing;
  @Inject private ViewingCards cards;
  @Inject private Papers papers;
  @Inject private Phases phases;

  @Override
  public void choose(Actor actor, UUID phaseId, List<UUID> itemIds) {
    preparing.choose(actor, phaseId, itemIds);
  }

  @Override
  public void answer(Actor actor, UUID phaseId, UUID itemId, UUID optionId) {
    PaperItem item = item(phaseId, itemId);
    answering.choose(actor, phaseId, Ids.random(), item.deliveryId(), item.delivered(optionId));
  }

  @Override
  public void handIn(Actor actor, UUID phaseId) {
    answering.handIn(actor, phaseId, Ids.random());
  }

  @Override
  public void scratch(Actor actor, UUID phaseId, UUID itemId, UUID optionId) {
    PaperItem item = item(phaseId, itemId);
    playing.scratch(
        actor,
        phaseId,
        Ids.random(),
        item.deliveryId(),
        item.delivered(optionId),
        scratched(actor, phaseId, item.deliveryId()) + 1);
  }

  private int scratched(Actor actor, UUID phaseId, UUID deliveryId) {
    return cards.card(actor, phaseId).items().stream()
        .filter(item -> item.item().deliveryId().equals(deliveryId))
        .mapToInt(item -> item.scratches().size())
        .sum();
  }

  private PaperItem item(UUID phaseId, UUID itemId) {
    return papers.of(phases.phase(phaseId)).items().stream()
        .filter(item -> item.item().id().equals(itemId))
        .findFirst()
        .orElseThrow();
  }
}
