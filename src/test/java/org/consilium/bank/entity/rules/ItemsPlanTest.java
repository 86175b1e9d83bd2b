package org.consilium.bank.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ItemsPlanTest {

  private static final String ONE = "::One::Which is first? {=one ~two}\n\n";
  private static final String TWO = "::Two::Which is second? {=two ~one}\n\n";

  @Test
  void whatTheBankHoldsIsNotAddedAgain() {
    String digestOfOne = read(ONE).items().get(0).digest();
    ItemsPlan plan = ItemsPlan.of(read(ONE + TWO), Set.of(digestOfOne));
    assertThat(plan.items()).extracting(PlannedItem::known).containsExactly(true, false);
    assertThat(plan.newItems()).extracting(GiftItem::title).containsExactly("Two");
    assertThat(plan.isConfirmable()).isTrue();
  }

  @Test
  void whatStandsTwiceInTheFileIsAddedOnce() {
    ItemsPlan plan = ItemsPlan.of(read(ONE + ONE), Set.of());
    assertThat(plan.items()).extracting(PlannedItem::known).containsExactly(false, true);
  }

  @Test
  void fileWithNothingNewCannotBeConfirmed() {
    GiftReading reading = read(ONE);
    ItemsPlan plan = ItemsPlan.of(reading, Set.of(reading.items().get(0).digest()));
    assertThat(plan.isConfirmable()).isFalse();
  }

  @Test
  void fileWithFaultsCannotBeConfirmed() {
    ItemsPlan plan = ItemsPlan.of(read(ONE + "::Three::Which? {=one ~}\n"), Set.of());
    assertThat(plan.reading().faults()).isNotEmpty();
    assertThat(plan.isConfirmable()).isFalse();
  }

  @Test
  void digestChangesWithTheFileAndWithTheBank() {
    GiftReading reading = read(ONE);
    String digest = ItemsPlan.of(reading, Set.of()).digest();
    assertThat(ItemsPlan.of(read(ONE), Set.of()).digest()).isEqualTo(digest);
    assertThat(ItemsPlan.of(read(TWO), Set.of()).digest()).isNotEqualTo(digest);
    assertThat(ItemsPlan.of(reading, Set.of(reading.items().get(0).digest())).digest())
        .isNotEqualTo(digest);
  }

  private static GiftReading read(String gift) {
    return GiftReader.read(gift.getBytes(StandardCharsets.UTF_8));
  }
}
