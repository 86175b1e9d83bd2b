package org.consilium.caseboard.entity.rules.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.JsonMappingException;
import org.consilium.platform.config.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChangeSetTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "[5] | warfa",
        "[2,[1],2] | wafa",
        "[[5]] | ''",
        "[5,[0,'rin']] | warfarin",
        "[2,[3,'ter']] | water"
      })
  void aChangeIsAppliedPartByPart(String json, String after) throws Exception {
    assertThat(read(json).apply("warfa")).isEqualTo(after);
  }

  @Test
  void linesAreWrittenOneByOne() throws Exception {
    ChangeSet change = read("[[0,'a','','b'],1]");
    assertThat(change.apply("c")).isEqualTo("a\n\nbc");
    assertThat(Json.mapper().writeValueAsString(change)).isEqualTo("[[0,\"a\",\"\",\"b\"],1]");
    assertThat(change).hasToString("0:4 1");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "5",
        "{}",
        "'5'",
        "null",
        "[-1]",
        "[0]",
        "[[0]]",
        "[[0,'']]",
        "[[-2,'a']]",
        "[[]]",
        "[['a']]",
        "[1.5]",
        "[1.0]",
        "['1']",
        "[null]",
        "[[1,null]]",
        "[[1,2]]",
        "[[1,['a']]]",
        "[true]",
        "[{}]",
        "[9999999999]",
        "[1000001]",
        "[999999,[2]]",
        "[[2,'a\\nb']]",
        "[[0,'\\ud83d']]",
        "[[0,'\\ude00']]",
        "[[0,'\\ude00\\ud83d']]",
        "[[0,'\\ud83d','\\ude00']]"
      })
  void whatIsMalformedIsRefused(String json) {
    ChangeSet read;
    try {
      read = read(json);
    } catch (JsonMappingException refused) {
      return;
    } catch (Exception e) {
      throw new AssertionError("another failure", e);
    }
    assertThat(read).as(json).isNull();
  }

  @Test
  void aChangeOfATextOfAnotherLengthIsRefused() throws Exception {
    ChangeSet five = read("[5]");
    ChangeSet four = read("[4]");
    assertThatIllegalArgumentException().isThrownBy(() -> five.apply("warf"));
    assertThatIllegalArgumentException().isThrownBy(() -> five.map(four, true));
    assertThatIllegalArgumentException().isThrownBy(() -> five.compose(four));
  }

  @Test
  void whatIsReplacedIsNeverHalfACharacter() {
    assertThat(ChangeSet.between("a😀b", "a😁b")).hasToString("1 2:2 1");
    assertThat(ChangeSet.between("😀", "😀😀")).hasToString("2 0:2");
    assertThat(ChangeSet.between("\ud83d\ude00", "\ud83e\ude00").isEmpty()).isFalse();
    assertThat(ChangeSet.between("same", "same").isEmpty()).isTrue();
  }

  private static ChangeSet read(String json) throws Exception {
    return Json.mapper().readValue(json.replace('\'', '"'), ChangeSet.class);
  }
}
