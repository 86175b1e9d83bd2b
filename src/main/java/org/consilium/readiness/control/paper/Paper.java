package org.consilium.readiness.control.paper;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.readiness.entity.rules.ItemCard;

/**
 * A test with its questions and keys; it stays inside the use cases.
 *
 * @param ratPhaseId the phase whose test it is; of a tRAT that takes an iRAT's, the iRAT
 * @param items in order
 */
public record Paper(UUID ratPhaseId, List<PaperItem> items) {

  /** An item under its delivery id; options in the order in which everybody sees them. */
  public record PaperItem(UUID deliveryId, Item item, List<PaperOption> options) {

    /** The delivery id of the right option. */
    public UUID right() {
      return options.stream()
          .filter(option -> option.option().correct())
          .map(PaperOption::deliveryId)
          .findFirst()
          .orElseThrow();
    }

    /** Where a team stands with the item that scratched these options, by delivery ids. */
    public ItemCard card(List<UUID> scratched) {
      return new ItemCard(
          options.stream().map(PaperOption::deliveryId).collect(Collectors.toSet()),
          right(),
          scratched);
    }

    /** The option of the bank under a delivery id, if it is one of this item's. */
    public Optional<UUID> inBank(UUID optionDeliveryId) {
      return options.stream()
          .filter(option -> option.deliveryId().equals(optionDeliveryId))
          .map(option -> option.option().id())
          .findFirst();
    }

    /** The delivery id here of an option of the bank, or null. */
    public UUID delivered(UUID bankOptionId) {
      return options.stream()
          .filter(option -> option.option().id().equals(bankOptionId))
          .map(PaperOption::deliveryId)
          .findFirst()
          .orElse(null);
    }

    /** What a student may see while the test runs. */
    public DeliveredItem withoutKey() {
      return new DeliveredItem(
          deliveryId,
          item.language(),
          item.stem(),
          options.stream()
              .map(option -> new DeliveredOption(option.deliveryId(), option.option().text()))
              .toList());
    }
  }

  /** An option under its delivery id. */
  public record PaperOption(UUID deliveryId, ItemOption option) {}

  /** The item, or the refusal that there is none. */
  public PaperItem require(UUID itemDeliveryId) {
    return items.stream()
        .filter(item -> item.deliveryId().equals(itemDeliveryId))
        .findFirst()
        .orElseThrow(
            () ->
                DomainProblem.notFound(
                    "readiness.unknown-item",
                    "This question is not part of this test. Nothing was stored."));
  }

  /** The item, or the refusal that there is none with such an option. */
  public PaperItem require(UUID itemDeliveryId, UUID optionDeliveryId) {
    PaperItem item = require(itemDeliveryId);
    if (item.inBank(optionDeliveryId).isEmpty()) {
      throw unknownOption();
    }
    return item;
  }

  public static DomainProblem unknownOption() {
    return DomainProblem.notFound(
        "readiness.unknown-option",
        "This option is not one of this question's. Nothing was stored.");
  }
}
