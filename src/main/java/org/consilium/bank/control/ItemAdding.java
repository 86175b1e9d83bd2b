package org.consilium.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.consilium.bank.entity.rules.GiftFault;
import org.consilium.bank.entity.rules.GiftItem;
import org.consilium.bank.entity.rules.GiftOption;
import org.consilium.bank.entity.rules.ItemsPlan;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.time.Ids;

/** Carries the plan of a question file out, inside the transaction of the use case. */
@ApplicationScoped
public class ItemAdding {

  @Inject private ItemBook book;

  /** Adds what is new, numbered on from the last number, and returns it in order. */
  List<Item> add(UUID courseId, String language, int lastNumber, ItemsPlan plan) {
    List<Item> items = new ArrayList<>();
    for (GiftItem item : plan.newItems()) {
      items.add(item(courseId, language, lastNumber + items.size() + 1, item));
    }
    book.add(courseId, items, plan.newItems().stream().map(GiftItem::digest).toList());
    return List.copyOf(items);
  }

  static void requireFaultless(ItemsPlan plan) {
    List<GiftFault> faults = plan.reading().faults();
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "bank.faulty-file",
          "The file has faults. Nothing was saved; please correct it and try again.",
          faults.stream().map(fault -> new Fault(where(fault), fault.reason())).toList());
    }
  }

  private static String where(GiftFault fault) {
    if (fault.line() == 0) {
      return "file";
    }
    return fault.column() == 0
        ? "line " + fault.line()
        : "line " + fault.line() + ", character " + fault.column();
  }

  private static Item item(UUID courseId, String language, int number, GiftItem item) {
    return new Item(
        Ids.next(),
        courseId,
        number,
        language,
        item.title(),
        item.stem(),
        item.options().stream().map(ItemAdding::option).toList(),
        item.rationale());
  }

  /** The same question under ids of its own. */
  static Item copy(Item original, UUID courseId, int number) {
    return new Item(
        Ids.next(),
        courseId,
        number,
        original.language(),
        original.title(),
        original.stem(),
        original.options().stream()
            .map(o -> new ItemOption(Ids.random(), o.text(), o.correct(), o.feedback()))
            .toList(),
        original.rationale());
  }

  /** The id tells nothing: options must not be ordered by it as the file had them. */
  private static ItemOption option(GiftOption option) {
    return new ItemOption(Ids.random(), option.text(), option.correct(), option.feedback());
  }
}
