package org.consilium.caseboard.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.consilium.caseboard.entity.rules.text.TextPair;
import org.consilium.platform.text.TextRule;

/** Of a text that changed a little the little is looked at, and it comes to the same. */
class ChangedTextPropertyTest {

  private static final TextRule TYPED = TextRule.lines(0, 10_000);

  @Property
  void whatIsNewIsSoundWhereTheWholeIs(
      @ForAll("sound") String start,
      @ForAll("sound") String end,
      @ForAll("any") String put,
      @ForAll int from,
      @ForAll int to) {
    String before = start + end;
    int low = Math.floorMod(from, before.length() + 1);
    int high = low + Math.floorMod(to, before.length() - low + 1);
    String after = before.substring(0, low) + put + before.substring(high);
    String fresh = TextPair.between(after, low, before.length() - high);
    assertThat(TYPED.flawOf(fresh).isPresent()).isEqualTo(TYPED.flawOf(after).isPresent());
  }

  @Property
  void wordsAreCountedWhereTheTextsDiffer(
      @ForAll("sound") String before, @ForAll("sound") String after) {
    assertThat(WordCount.difference(before, after))
        .isEqualTo(WordCount.of(after) - WordCount.of(before));
    assertThat(WordCount.difference(before, before + after, before.length(), 0))
        .isEqualTo(WordCount.of(before + after) - WordCount.of(before));
    assertThat(WordCount.difference(before, after + before, 0, before.length()))
        .isEqualTo(WordCount.of(after + before) - WordCount.of(before));
  }

  @Provide
  Arbitrary<String> sound() {
    return Arbitraries.of("a", "Hb", " ", "-", "'", "\n", "\ud83d\ude00", "\ud83d\ude01", "\u0301")
        .list()
        .ofMaxSize(12)
        .map(parts -> String.join("", parts));
  }

  /** Halves of characters and control characters too. */
  @Provide
  Arbitrary<String> any() {
    return Arbitraries.of("a", " ", "\ud83d", "\ude00", "\ude01", "\u0007", "\ud83d\ude00")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
