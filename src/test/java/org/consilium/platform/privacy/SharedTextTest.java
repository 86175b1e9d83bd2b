package org.consilium.platform.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.privacy.SharedText.Revision;
import org.junit.jupiter.api.Test;

class SharedTextTest {

  private static final UUID ANN = new UUID(0, 1);
  private static final UUID BEN = new UUID(0, 2);

  @Test
  void aTextOfOnePersonBecomesOneMark() {
    assertThat(without(ann("Potassium is high!\nVery high."))).containsExactly("…");
  }

  @Test
  void theWordsOfOthersStayWhereTheyStood() {
    assertThat(
            without(
                ben("Give calcium."), ann("Give calcium now please."), ben("Give calcium. ECG?")))
        .containsExactly("Give calcium.", "Give calcium….", "Give calcium. ECG?");
  }

  @Test
  void whatAnotherAddsToThePersonsWordsStays() {
    assertThat(without(ann("Warfarin doubled"), ben("Warfarin doubled, INR 6.2")))
        .containsExactly("…", "…, INR 6.2");
  }

  @Test
  void aWordThatAnotherBentMovedOrBuiltInIsStillThePersons() {
    assertThat(without(ann("ketone raised"), ben("Ketones! (raised, see ketoneraised)")))
        .element(1)
        .isEqualTo("…! (…, see …)");
  }

  @Test
  void aCompleteRewriteIsItsAuthors() {
    assertThat(without(ann("Stop the diuretic"), ben("Check sodium first")))
        .containsExactly("…", "Check sodium first");
  }

  @Test
  void whoTypedNothingLosesNothing() {
    assertThat(without(ben("One thing"), ben("Another thing")))
        .containsExactly("One thing", "Another thing");
  }

  @Test
  void aRevisionGrowsNeverAndNeverVanishes() {
    Random random = new Random(42);
    for (int round = 0; round < 300; round++) {
      List<Revision> revisions = new ArrayList<>();
      for (int i = 0; i < 6; i++) {
        revisions.add(new Revision(random.nextBoolean() ? ANN : BEN, text(random)));
      }
      List<String> redacted = SharedText.without(Set.of(ANN), revisions);
      for (int i = 0; i < 6; i++) {
        assertThat(redacted.get(i)).isNotBlank();
        assertThat(redacted.get(i).length()).isLessThanOrEqualTo(revisions.get(i).text().length());
      }
      assertThat(SharedText.without(Set.of(new UUID(0, 3)), revisions))
          .isEqualTo(revisions.stream().map(Revision::text).toList());
    }
  }

  @Test
  void aUniqueWordOfThePersonIsInNoLaterRevisionOfOthers() {
    Random random = new Random(7);
    for (int round = 0; round < 300; round++) {
      List<Revision> revisions =
          new ArrayList<>(List.of(ann(text(random) + " zyxwvut " + text(random))));
      for (int i = 0; i < 4; i++) {
        String before = revisions.getLast().text();
        int cut = random.nextInt(before.length());
        revisions.add(ben(before.substring(cut) + text(random) + before.substring(0, cut)));
        if (!revisions.getLast().text().contains("zyxwvut")) {
          break;
        }
      }
      assertThat(SharedText.without(Set.of(ANN), revisions))
          .noneMatch(text -> text.contains("zyxwvut"));
    }
  }

  private static String text(Random random) {
    StringBuilder text = new StringBuilder("w");
    for (int i = random.nextInt(12); i > 0; i--) {
      text.append(List.of("a", "pain", " ", ", ", "\n", "dose", "é", "12").get(random.nextInt(8)));
    }
    return text.toString();
  }

  private static List<String> without(Revision... revisions) {
    return SharedText.without(Set.of(ANN), List.of(revisions));
  }

  private static Revision ann(String text) {
    return new Revision(ANN, text);
  }

  private static Revision ben(String text) {
    return new Revision(BEN, text);
  }
}
