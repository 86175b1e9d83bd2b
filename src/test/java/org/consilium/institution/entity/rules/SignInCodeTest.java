package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class SignInCodeTest {

  @Property
  void aCodeIsFoundAgainHoweverItIsTyped(@ForAll @IntRange(max = 30) int sign) {
    String code = SignInCode.of(below -> sign);
    assertThat(code).matches("[A-Z2-9]{4}-[A-Z2-9]{4}-[A-Z2-9]{4}").doesNotContain("I", "L", "O");
    assertThat(SignInCode.written(" " + code.toLowerCase().replace('-', ' '))).isEqualTo(code);
    assertThat(SignInCode.written(code.replace("-", ""))).isEqualTo(code);
  }

  @Test
  void guessesShareTheFirstGroup() {
    assertThat(SignInCode.group(SignInCode.written("abcd efgh jkmn"))).isEqualTo("ABCD");
    assertThat(SignInCode.group(SignInCode.written("abcd efgh jkm"))).isEqualTo("ABCD");
    assertThat(SignInCode.group(SignInCode.written("ab"))).isEqualTo("AB");
    assertThat(SignInCode.group(SignInCode.written("?!"))).isEmpty();
  }
}
