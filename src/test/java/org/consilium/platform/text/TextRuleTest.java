package org.consilium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TextRuleTest {

  private static final TextRule NAME = TextRule.line(1, 5);
  private static final TextRule NOTE = TextRule.lines(1, 5);

  @ParameterizedTest
  @ValueSource(strings = {"a", "\u00c9lan", "\ud83d\ude00ab", "\u0644\u0644", "a b"})
  void ordinaryTextHasNoFlaw(String text) {
    assertThat(NAME.flawOf(text)).isEmpty();
    assertThat(NOTE.flawOf(text)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"'',EMPTY", "'   ',EMPTY", "abcdef,TOO_LONG"})
  void lengthIsLimited(String text, TextFlaw flaw) {
    assertThat(NAME.flawOf(text)).contains(flaw);
  }

  @ParameterizedTest
  @ValueSource(strings = {"\ud83d", "a\ude00", "\ude00\ud83d"})
  void halfACharacterIsRefused(String text) {
    assertThat(NOTE.flawOf(text)).contains(TextFlaw.BROKEN_CHARACTER);
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\nb", "a\tb", "a\u2028b", "a\u202eb", "a\u2066b"})
  void lineBreaksAndTurnedDirectionBelongInNoLine(String text) {
    assertThat(NAME.flawOf(text)).contains(TextFlaw.CONTROL_CHARACTER);
    assertThat(NOTE.flawOf(text)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"a\u0000", "a\u0007", "a\u007f", "a\u0085", "a\r"})
  void controlCharactersAreRefusedEverywhere(String text) {
    assertThat(NAME.flawOf(text)).contains(TextFlaw.CONTROL_CHARACTER);
    assertThat(NOTE.flawOf(text)).contains(TextFlaw.CONTROL_CHARACTER);
  }
}
