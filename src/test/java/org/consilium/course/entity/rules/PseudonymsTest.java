package org.consilium.course.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PseudonymsTest {

  private static final String READABLE = "[A-HJ-NP-Z][1-9][0-9]*";

  @Test
  void eachIsDrawnOnceAndReadsAsALetterAndANumber() {
    Set<String> taken = new HashSet<>();
    Random random = new Random(7);
    for (int roster = 0; roster < 40; roster++) {
      List<String> drawn = Pseudonyms.draw(30, taken, random);
      assertThat(drawn).hasSize(30).allMatch(one -> one.matches(READABLE));
      assertThat(taken).doesNotContainAnyElementsOf(drawn);
      taken.addAll(drawn);
    }
    assertThat(taken).hasSize(40 * 30);
  }

  /** 24 letters by 9 numbers are 216, of which half are 108; by 99 they are 2376, half 1188. */
  @Test
  void theyAreAsShortAsLeavesHalfOfThemFree() {
    assertThat(longest(108)).isEqualTo(2);
    assertThat(longest(109)).isEqualTo(3);
    assertThat(longest(1188)).isEqualTo(3);
    assertThat(longest(1189)).isEqualTo(4);
  }

  /** Of 300 names in order about half are followed by a later one; a list in order would be all. */
  @Test
  void theyTellNoPlaceInAList() {
    List<String> drawn = Pseudonyms.draw(300, Set.of(), new Random(3));
    long rising =
        IntStream.range(1, drawn.size())
            .filter(at -> drawn.get(at - 1).compareTo(drawn.get(at)) < 0)
            .count();
    assertThat(rising).isBetween(120L, 180L);
    assertThat(Pseudonyms.draw(300, Set.of(), new Random(4))).isNotEqualTo(drawn);
  }

  private static int longest(int count) {
    return Pseudonyms.draw(count, Set.of(), new Random(1)).stream()
        .mapToInt(String::length)
        .max()
        .orElseThrow();
  }
}
