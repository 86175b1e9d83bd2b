package org.consilium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ContentDigestTest {

  @Test
  void nothingGivesTheDigestOfTheEmptyMessage() {
    // FIPS 180-4 example: SHA-256("")
    assertThat(new ContentDigest().hex())
        .isEqualTo("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");
  }

  @Test
  void boundariesBetweenValuesCount() {
    assertThat(new ContentDigest().add("ab").add("c").hex())
        .isNotEqualTo(new ContentDigest().add("a").add("bc").hex());
    assertThat(new ContentDigest().add("").hex())
        .isNotEqualTo(new ContentDigest().add((String) null).hex());
  }

  @Test
  void sameValuesGiveTheSameDigest() {
    assertThat(new ContentDigest().add("a").add(7).hex())
        .isEqualTo(new ContentDigest().add("a").add(7).hex());
  }
}
