package org.consilium.caseboard.entity.rules.spotlight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.consilium.casework.LensWords;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WithheldTest {

  private static final LensWords NOTE =
      new LensWords(
          "Ward note",
          "Night nurse, 05:40",
          "She did not sleep.\nThe left calf is warm and swollen. Refused breakfast; asks for her"
              + " daughter.");

  private final Withheld withheld =
      Withheld.of(List.of(NOTE, new LensWords("Blood count", "Laboratory", "")));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // as the button cites it, with its text or, where that is long or there is none, without
        "Blood count (Laboratory)|[…]",
        "See Ward note (Night nurse, 05:40) first|See […] first",
        // by sentences, as somebody shortened it
        "The left calf is warm and swollen. Thrombosis?|[…] Thrombosis?",
        // a short sentence, a title and the team's own words are the team's
        "She did not sleep.|She did not sleep.",
        "What does the blood count say?|What does the blood count say?",
        "Her calf looks swollen|Her calf looks swollen",
        "''|''"
      })
  void takesOutWhatIsCitedAndLeavesOwnWords(String words, String shown) {
    assertThat(withheld.from(words)).isEqualTo(shown);
    assertThat(withheld.takesFrom(words)).isEqualTo(!words.equals(shown));
  }

  @Test
  void takesAWholeCitationAsOne() {
    String cited = NOTE.title() + ": " + NOTE.text() + " (" + NOTE.source() + ")";
    assertThat(withheld.from("Look: " + cited + " Agree?")).isEqualTo("Look: […] Agree?");
    assertThat(Withheld.NOTHING.from(cited)).isEqualTo(cited);
  }
}
