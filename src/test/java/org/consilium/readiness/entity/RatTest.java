package org.consilium.readiness.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.consilium.bank.Item;
import org.consilium.bank.ItemOption;
import org.junit.jupiter.api.Test;

class RatTest {

  private static final UUID PHASE = new UUID(1, 1);

  @Property
  void everyOptionIsDeliveredOnceUnderAnIdThatIsNotItsOwn(
      @ForAll long seed, @ForAll @IntRange(min = 2, max = 8) int count) {
    Item item = item(count);
    RatItem delivered = Rat.prepare(PHASE, List.of(item), new Random(seed)).items().getFirst();
    List<UUID> bank = item.options().stream().map(ItemOption::id).toList();
    assertThat(delivered.itemId()).isEqualTo(item.id());
    assertThat(delivered.options().stream().map(RatOption::optionId).toList())
        .containsExactlyInAnyOrderElementsOf(bank);
    assertThat(delivered.options().stream().map(RatOption::deliveryId).distinct())
        .hasSize(count)
        .doesNotContainAnyElementsOf(bank)
        .doesNotContain(item.id(), delivered.deliveryId());
  }

  @Test
  void deliveryIdsTellNoOrder() {
    Rat rat = Rat.prepare(PHASE, List.of(item(8)), new Random(3));
    Stream<UUID> ids =
        rat.items().stream().flatMap(i -> Stream.concat(Stream.of(i.deliveryId()), optionIds(i)));
    assertThat(ids).allMatch(id -> id.version() == 4);
  }

  @Test
  void keyComesToStandAnywhere() {
    Item item = item(4);
    UUID key = item.options().getFirst().id();
    Random random = new Random(1);
    assertThat(
            IntStream.range(0, 200)
                .mapToObj(i -> positionOf(key, Rat.prepare(PHASE, List.of(item), random)))
                .distinct())
        .containsExactlyInAnyOrder(0, 1, 2, 3);
  }

  private static int positionOf(UUID option, Rat rat) {
    return rat.items().getFirst().options().stream()
        .map(RatOption::optionId)
        .toList()
        .indexOf(option);
  }

  private static Stream<UUID> optionIds(RatItem item) {
    return item.options().stream().map(RatOption::deliveryId);
  }

  private static Item item(int count) {
    List<ItemOption> options =
        IntStream.range(0, count)
            .mapToObj(i -> new ItemOption(new UUID(2, i), "Option " + i, i == 0, ""))
            .toList();
    return new Item(new UUID(3, 3), new UUID(4, 4), 1, "en", "Item", "Which?", options, "");
  }
}
