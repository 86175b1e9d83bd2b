package org.consilium.readiness.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.consilium.bank.Items;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Paper.PaperOption;
import org.consilium.readiness.entity.Rat;
import org.consilium.readiness.entity.RatItem;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;

/**
 * Finds the test of a phase, with its questions. Once the phase has begun neither its test nor the
 * items in it change any more, so the last used ones are kept in memory: a hall at a test asks for
 * the same one with every answer.
 */
@ApplicationScoped
public class Papers {

  private static final int MOST_IN_MEMORY = 32;

  private final Map<UUID, Optional<Paper>> lastUsed =
      Collections.synchronizedMap(
          new LinkedHashMap<>(MOST_IN_MEMORY, 0.75f, true) {
            private static final long serialVersionUID = 1L;

            @Override
            protected boolean removeEldestEntry(Map.Entry<UUID, Optional<Paper>> eldest) {
              return size() > MOST_IN_MEMORY;
            }
          });

  @Inject private RatBook rats;
  @Inject private Items items;
  @Inject private Phases phases;

  /**
   * The phase's test: its own, or for a tRAT without one that of the nearest iRAT before it. Empty
   * when there is none.
   */
  public Optional<Paper> find(PhaseInfo phase) {
    if (phase.state() == PhaseState.PENDING) {
      return read(phase);
    }
    Optional<Paper> known = lastUsed.get(phase.id());
    if (known == null) {
      known = read(phase);
      lastUsed.put(phase.id(), known);
    }
    return known;
  }

  private Optional<Paper> read(PhaseInfo phase) {
    return rats.find(phase.id())
        .or(() -> iratBefore(phase).flatMap(irat -> rats.find(irat.id())))
        .map(this::paper);
  }

  /** The test of a phase that has begun, and therefore has one. */
  public Paper of(PhaseInfo phase) {
    return find(phase).orElseThrow();
  }

  private Optional<PhaseInfo> iratBefore(PhaseInfo phase) {
    if (phase.kind() != PhaseKind.TRAT) {
      return Optional.empty();
    }
    return phases.agenda(phase.sessionId()).stream()
        .filter(other -> other.kind() == PhaseKind.IRAT && other.position() < phase.position())
        .max(Comparator.comparing(PhaseInfo::position));
  }

  private Paper paper(Rat rat) {
    List<UUID> itemIds = rat.items().stream().map(RatItem::itemId).toList();
    Map<UUID, Item> bank = items.byIds(itemIds);
    return new Paper(
        rat.phaseId(),
        rat.items().stream().map(item -> paperItem(item, bank.get(item.itemId()))).toList());
  }

  private static PaperItem paperItem(RatItem delivered, Item item) {
    Map<UUID, ItemOption> options =
        item.options().stream().collect(Collectors.toMap(ItemOption::id, Function.identity()));
    return new PaperItem(
        delivered.deliveryId(),
        item,
        delivered.options().stream()
            .map(option -> new PaperOption(option.deliveryId(), options.get(option.optionId())))
            .toList());
  }
}
