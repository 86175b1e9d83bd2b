package org.consilium.bank.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;

/** The stored items with their options. */
@ApplicationScoped
public class ItemBook {

  private static final String ITEM =
      "SELECT id, course_id, number, language, title, stem, rationale FROM item ";
  private static final String OPTION =
      "SELECT o.id, o.item_id, o.text, o.correct, o.feedback FROM item_option o ";

  @Inject private Sql sql;
  @Inject private Clock clock;

  private record Placed(UUID itemId, ItemOption option) {}

  /** Holds the course's bank until the transaction ends, and says the last number given. */
  int hold(UUID courseId) {
    sql.update(
        """
        INSERT INTO bank (course_id, last_number) VALUES (?, 0)
        ON DUPLICATE KEY UPDATE last_number = last_number""",
        courseId);
    return sql.first(
            "SELECT last_number FROM bank WHERE course_id = ? FOR UPDATE",
            row -> row.number("last_number"),
            courseId)
        .orElseThrow();
  }

  /** Stores new items of a bank that is held; their digests come in the same order. */
  void add(UUID courseId, List<Item> items, List<String> digests) {
    Instant now = clock.instant();
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> options = new ArrayList<>();
    for (Item item : items) {
      rows.add(row(item, digests.get(rows.size()), now));
      addOptions(item, options);
    }
    sql.batch(
        """
        INSERT INTO item (id, course_id, number, language, title, stem, rationale, digest, created_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        rows);
    sql.batch(
        """
        INSERT INTO item_option (id, item_id, position, text, correct, feedback)
        VALUES (?, ?, ?, ?, ?, ?)""",
        options);
    sql.update(
        "UPDATE bank SET last_number = last_number + ? WHERE course_id = ?",
        items.size(),
        courseId);
  }

  List<Item> byIds(Collection<UUID> itemIds) {
    if (itemIds.isEmpty()) {
      return List.of();
    }
    Object[] ids = itemIds.toArray();
    String in = "IN (" + Sql.marks(ids.length) + ")";
    return items(ITEM + "WHERE id " + in, OPTION + "WHERE o.item_id " + in, ids);
  }

  List<Item> ofCourse(UUID courseId) {
    return items(
        ITEM + "WHERE course_id = ? ORDER BY number",
        OPTION + "JOIN item i ON i.id = o.item_id WHERE i.course_id = ?",
        courseId);
  }

  int count(UUID courseId) {
    return sql.first(
            "SELECT COUNT(*) AS items FROM item WHERE course_id = ?",
            row -> row.number("items"),
            courseId)
        .orElse(0);
  }

  /** The digests of what is in the bank. */
  Set<String> digests(UUID courseId) {
    return new HashSet<>(
        sql.list(
            "SELECT digest FROM item WHERE course_id = ?", row -> row.text("digest"), courseId));
  }

  /** The digests of these items, in the same order. */
  List<String> digestsOf(List<UUID> itemIds) {
    return itemIds.stream()
        .map(
            id ->
                sql.first("SELECT digest FROM item WHERE id = ?", row -> row.text("digest"), id)
                    .orElseThrow())
        .toList();
  }

  private List<Item> items(String itemQuery, String optionQuery, Object... parameters) {
    Map<UUID, List<ItemOption>> options =
        sql.list(optionQuery + " ORDER BY o.position", ItemBook::option, parameters).stream()
            .collect(groupingBy(Placed::itemId, mapping(Placed::option, toList())));
    return sql.list(
        itemQuery, row -> item(row, options.getOrDefault(row.uuid("id"), List.of())), parameters);
  }

  private static Object[] row(Item item, String digest, Instant now) {
    return new Object[] {
      item.id(),
      item.courseId(),
      item.number(),
      item.language(),
      item.title(),
      item.stem(),
      item.rationale(),
      digest,
      now
    };
  }

  private static void addOptions(Item item, List<Object[]> rows) {
    for (int position = 0; position < item.options().size(); position++) {
      ItemOption option = item.options().get(position);
      rows.add(
          new Object[] {
            option.id(), item.id(), position, option.text(), option.correct(), option.feedback()
          });
    }
  }

  private static Item item(Row row, List<ItemOption> options) {
    return new Item(
        row.uuid("id"),
        row.uuid("course_id"),
        row.number("number"),
        row.text("language"),
        row.text("title"),
        row.text("stem"),
        options,
        row.text("rationale"));
  }

  private static Placed option(Row row) {
    return new Placed(
        row.uuid("item_id"),
        new ItemOption(
            row.uuid("id"), row.text("text"), row.flag("correct"), row.text("feedback")));
  }
}
