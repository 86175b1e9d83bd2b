package org.consilium.readiness.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LeaningVisibilityTest {

  private static final UUID ANA = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);
  private static final UUID CLEO = new UUID(0, 3);
  private static final UUID A = new UUID(1, 1);
  private static final UUID B = new UUID(1, 2);

  @Test
  void hiddenWhileAPresentMemberHasNotLeaned() {
    assertThat(LeaningVisibility.isOpen(Set.of(ANA, BEN), Set.of(ANA), false)).isFalse();
  }

  @Test
  void openOnceAllPresentHaveLeaned() {
    assertThat(LeaningVisibility.isOpen(Set.of(ANA, BEN), Set.of(ANA, BEN), false)).isTrue();
  }

  @Test
  void absentMembersAreNotWaitedFor() {
    // Cleo leaned and left; Ana and Ben are here
    assertThat(LeaningVisibility.isOpen(Set.of(ANA, BEN), Set.of(ANA, BEN, CLEO), false)).isTrue();
    assertThat(LeaningVisibility.isOpen(Set.of(ANA, BEN), Set.of(ANA, CLEO), false)).isFalse();
  }

  @Test
  void shownMeansOpen() {
    assertThat(LeaningVisibility.isOpen(Set.of(ANA, BEN), Set.of(), true)).isTrue();
  }

  @Test
  void nobodyPresentMeansHidden() {
    assertThat(LeaningVisibility.isOpen(Set.of(), Set.of(ANA), false)).isFalse();
  }

  @Test
  void hiddenLeaningsAreSeenByTheirOwnersOnly() {
    Map<UUID, UUID> leanings = Map.of(ANA, A, BEN, B);
    Set<UUID> present = Set.of(ANA, BEN, CLEO);
    assertThat(LeaningVisibility.seenBy(ANA, leanings, present, false)).isEqualTo(Map.of(ANA, A));
    assertThat(LeaningVisibility.seenBy(CLEO, leanings, present, false)).isEmpty();
    assertThat(LeaningVisibility.seenBy(CLEO, leanings, present, true)).isEqualTo(leanings);
  }
}
