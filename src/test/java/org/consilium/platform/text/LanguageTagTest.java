package org.consilium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class LanguageTagTest {

  @ParameterizedTest
  @CsvSource({"de, de", "DE, de", "pt-br, pt-BR", "zh-hant-tw, zh-Hant-TW", "' en ', en"})
  void isWrittenAsBcp47Does(String typed, String tag) {
    assertThat(LanguageTag.of(typed)).contains(tag);
  }

  @ParameterizedTest
  @NullSource
  @ValueSource(strings = {"", " ", "und", "d", "german language", "de_CH", "<b>", "x-own"})
  void whatNamesNoLanguageIsNone(String typed) {
    assertThat(LanguageTag.of(typed)).isEmpty();
  }

  @Test
  void isNoLongerThanItsColumn() {
    assertThat(LanguageTag.of("en-" + "a1b2c3d4-".repeat(5) + "e5f6")).isEmpty();
  }
}
