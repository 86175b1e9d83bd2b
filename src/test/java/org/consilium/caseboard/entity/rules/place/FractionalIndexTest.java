package org.consilium.caseboard.entity.rules.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FractionalIndexTest {

  private static final String LEAST_WHOLE = "A" + "0".repeat(26);
  private static final String GREATEST_WHOLE = "z" + "z".repeat(26);

  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "-,-,a0", // the first place of all
        "a0,-,a1",
        "a9,-,aA", // digits go 0-9, A-Z, a-z
        "aZ,-,aa",
        "az,-,b00", // carry into a longer number
        "bzz,-,c000",
        "-,a0,Zz", // below zero
        "-,Z0,Yzz",
        "-,b00,az",
        "-,a0V,a0",
        "Zz,-,a0",
        "Zz,a1,a0",
        "a0,a1,a0V", // V is digit 31, half of 62
        "a0,a0V,a0F", // 15 = (0 + 31) / 2
        "a0V,a1,a0k", // 46 = (31 + 62) / 2
        "a0,a01,a00V", // nothing between 0 and 1 with one digit
        "a01,a02,a01V",
        "a01,a022,a02", // shorter than a01V and still between
        "a0z,a1,a0zV",
        "a0,a2,a1"
      })
  void placesAreAsShortAsTheyCanBe(String after, String before, String between) {
    assertThat(FractionalIndex.between(after, before)).isEqualTo(between);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0", "a", "b0", "a0-", "a00", "a0V0", "aé", "!0", "a0\n"})
  void otherTextsAreNoPlaces(String text) {
    assertThat(FractionalIndex.isValid(text)).isFalse();
  }

  @Test
  void lengthIsLimited() {
    assertThat(FractionalIndex.isValid("a0" + "V".repeat(248))).isTrue();
    assertThat(FractionalIndex.isValid("a0" + "V".repeat(249))).isFalse();
  }

  @Test
  void placesOutOfOrderAreRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> FractionalIndex.between("a1", "a0"));
    assertThatIllegalArgumentException().isThrownBy(() -> FractionalIndex.between("a1", "a1"));
    assertThatIllegalArgumentException().isThrownBy(() -> FractionalIndex.between("x", null));
  }

  @Test
  void theEdgesOfTheWorldStillHaveRoom() {
    assertThat(FractionalIndex.isValid(LEAST_WHOLE)).isFalse();
    String least = FractionalIndex.between(null, LEAST_WHOLE.substring(0, 26) + "1");
    assertThat(FractionalIndex.isValid(least)).isTrue();
    String lesser = FractionalIndex.between(null, least);
    assertThat(FractionalIndex.isValid(lesser)).isTrue();
    assertThat(lesser).isLessThan(least);
    String greatest = FractionalIndex.between(GREATEST_WHOLE, null);
    assertThat(FractionalIndex.isValid(greatest)).isTrue();
    assertThat(greatest).isGreaterThan(GREATEST_WHOLE);
  }

  @Test
  void appendingAndPrependingStayShort() {
    String last = FractionalIndex.between(null, null);
    String first = last;
    for (int i = 0; i < 100_000; i++) {
      last = FractionalIndex.between(last, null);
      first = FractionalIndex.between(null, first);
    }
    // 62 + 62^2 + 62^3 = 242,234 numbers have at most three digits, and one letter
    assertThat(last.length()).isLessThanOrEqualTo(4);
    assertThat(first.length()).isLessThanOrEqualTo(4);
  }

  @Test
  void dividingOneGapGrowsByOneCharacterInFiveOrMore() {
    String upper = "a1";
    for (int i = 0; i < 500; i++) {
      upper = FractionalIndex.between("a0", upper);
    }
    // log2(62) is 5.95: about 500 / 5 = 100 characters, and the first two
    assertThat(upper.length()).isLessThanOrEqualTo(102);
  }

  /** A list in which every insertion goes to a random gap stays sorted, valid and distinct. */
  @Property
  void insertedPlacesStandStrictlyBetweenTheirNeighbours(
      @ForAll @Size(min = 1, max = 200) List<Integer> gaps) {
    List<String> places = new ArrayList<>();
    for (int gap : gaps) {
      int at = Math.floorMod(gap, places.size() + 1);
      String after = at == 0 ? null : places.get(at - 1);
      String before = at == places.size() ? null : places.get(at);
      String between = FractionalIndex.between(after, before);
      assertThat(FractionalIndex.isValid(between)).isTrue();
      places.add(at, between);
    }
    assertThat(places).isSorted().doesNotHaveDuplicates();
  }
}
