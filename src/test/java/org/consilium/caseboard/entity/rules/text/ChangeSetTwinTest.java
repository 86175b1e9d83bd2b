package org.consilium.caseboard.entity.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.ThreadLocalRandom;
import org.consilium.caseboard.entity.rules.text.CodeMirror.Answered;
import org.junit.jupiter.api.Test;

/**
 * Browsers change a text with CodeMirror's code and the server with this; whatever they are asked,
 * they have to give the same answer. Say {@code -Dconsilium.seed=...} to see a failure again.
 */
class ChangeSetTwinTest {

  private static final int CASES = 200_000;

  @Test
  void changesMeanWhatTheyMeanToCodeMirror() throws Exception {
    int seed = Integer.getInteger("consilium.seed", ThreadLocalRandom.current().nextInt());
    System.out.println("change sets are compared under the seed " + seed);
    int compared =
        CodeMirror.answer(
            seed,
            CASES,
            each -> {
              if (!isSame(each)) {
                assertSame(each, seed);
              }
            });
    assertThat(compared).isEqualTo(CASES);
  }

  private static boolean isSame(Answered original) {
    ChangeSet a = original.a();
    return a.apply(original.doc()).equals(original.applied())
        && a.map(original.b(), false).json().equals(original.after())
        && a.map(original.b(), true).json().equals(original.before())
        && a.compose(original.next()).json().equals(original.composed())
        && ChangeSet.ofJson(a.json()).equals(a);
  }

  private static void assertSame(Answered original, int seed) {
    ChangeSet a = original.a();
    assertThat(a.apply(original.doc())).as("seed %d", seed).isEqualTo(original.applied());
    assertThat(a.map(original.b(), false).json())
        .as("after, %s", original)
        .isEqualTo(original.after());
    assertThat(a.map(original.b(), true).json())
        .as("before, %s", original)
        .isEqualTo(original.before());
    assertThat(a.compose(original.next()).json())
        .as("composed, %s", original)
        .isEqualTo(original.composed());
    assertThat(ChangeSet.ofJson(a.json())).isEqualTo(a);
  }
}
