package org.consilium.readiness.control.paper;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.readiness.entity.Rat;
import org.consilium.readiness.entity.RatItem;
import org.consilium.readiness.entity.RatOption;

/** The tests as they are stored. */
@ApplicationScoped
public class RatBook {

  @Inject private Sql sql;
  @Inject private Clock clock;

  private record OptionRow(UUID itemDeliveryId, UUID itemId, RatOption option) {}

  /** The phase's own test. */
  public Optional<Rat> find(UUID phaseId) {
    List<OptionRow> rows =
        sql.list(
            """
            SELECT i.id AS delivered_item, i.item_id, o.id AS delivered_option, o.option_id
              FROM rat_item i JOIN rat_option o ON o.rat_item_id = i.id
             WHERE i.phase_id = ? ORDER BY i.position, o.position""",
            row ->
                new OptionRow(
                    row.uuid("delivered_item"),
                    row.uuid("item_id"),
                    new RatOption(row.uuid("delivered_option"), row.uuid("option_id"))),
            phaseId);
    return rows.isEmpty() ? Optional.empty() : Optional.of(new Rat(phaseId, items(rows)));
  }

  /** Whether the phase has a test of its own. */
  public boolean has(UUID phaseId) {
    return sql.first("SELECT 1 FROM rat WHERE phase_id = ?", row -> true, phaseId).isPresent();
  }

  /** Stores the test in place of what the phase had; of two at once the later one stays, whole. */
  public void replace(Rat rat) {
    sql.update(
        """
        INSERT INTO rat (phase_id, prepared_at) VALUES (?, ?)
        ON DUPLICATE KEY UPDATE prepared_at = VALUES(prepared_at)""",
        rat.phaseId(),
        clock.instant());
    sql.update("DELETE FROM rat_item WHERE phase_id = ?", rat.phaseId());
    sql.batch(
        "INSERT INTO rat_item (id, phase_id, position, item_id) VALUES (?, ?, ?, ?)", items(rat));
    sql.batch(
        "INSERT INTO rat_option (id, rat_item_id, position, option_id) VALUES (?, ?, ?, ?)",
        rat.items().stream().flatMap(item -> options(item).stream()).toList());
  }

  private static List<Object[]> items(Rat rat) {
    List<Object[]> rows = new ArrayList<>();
    for (RatItem item : rat.items()) {
      rows.add(new Object[] {item.deliveryId(), rat.phaseId(), rows.size(), item.itemId()});
    }
    return rows;
  }

  private static List<Object[]> options(RatItem item) {
    List<Object[]> rows = new ArrayList<>();
    for (RatOption option : item.options()) {
      rows.add(
          new Object[] {option.deliveryId(), item.deliveryId(), rows.size(), option.optionId()});
    }
    return rows;
  }

  /** Takes the phase's own test away. */
  public void remove(UUID phaseId) {
    sql.update("DELETE FROM rat WHERE phase_id = ?", phaseId);
  }

  private static List<RatItem> items(List<OptionRow> rows) {
    Map<UUID, List<OptionRow>> byItem = new LinkedHashMap<>();
    rows.forEach(
        row -> byItem.computeIfAbsent(row.itemDeliveryId(), id -> new ArrayList<>()).add(row));
    return byItem.entrySet().stream()
        .map(
            entry ->
                new RatItem(
                    entry.getKey(),
                    entry.getValue().getFirst().itemId(),
                    entry.getValue().stream().map(OptionRow::option).toList()))
        .toList();
  }
}
