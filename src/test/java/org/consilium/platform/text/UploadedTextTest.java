package org.consilium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.NotBlank;
import org.consilium.platform.text.UploadedText.Readable;
import org.consilium.platform.text.UploadedText.Unreadable;
import org.junit.jupiter.api.Test;

class UploadedTextTest {

  private static final int LIMIT = 1_000;

  @Test
  void byteOrderMarkIsNoPartOfTheText() {
    assertThat(read("\uFEFFemail,name")).isEqualTo(new Readable("email,name"));
    assertThat(read("email,name")).isEqualTo(new Readable("email,name"));
  }

  @Test
  void emptyFileIsAnEmptyText() {
    assertThat(read("")).isEqualTo(new Readable(""));
  }

  @Test
  void latin1IsRefusedWithItsLine() {
    byte[] bytes = "a\r\nb\rc\nJos\u00e9,x".getBytes(StandardCharsets.ISO_8859_1);
    // lines: "a", "b", "c", then the one with byte E9
    assertThat(UploadedText.of(bytes, LIMIT))
        .isInstanceOfSatisfying(
            Unreadable.class,
            fault -> {
              assertThat(fault.line()).isEqualTo(4);
              assertThat(fault.reason()).contains("0xE9").contains("UTF-8");
            });
  }

  @Test
  void characterCutAtTheEndIsRefused() {
    byte[] euro = "x\n\u20ac".getBytes(StandardCharsets.UTF_8);
    byte[] cut = java.util.Arrays.copyOf(euro, euro.length - 1);
    assertThat(UploadedText.of(cut, LIMIT))
        .isInstanceOfSatisfying(Unreadable.class, fault -> assertThat(fault.line()).isEqualTo(2));
  }

  @Test
  void utf16IsNamed() {
    assertThat(UploadedText.of("email".getBytes(StandardCharsets.UTF_16), LIMIT))
        .isInstanceOfSatisfying(
            Unreadable.class, fault -> assertThat(fault.reason()).contains("UTF-16"));
    assertThat(UploadedText.of("email".getBytes(Charset.forName("UTF-16LE")), LIMIT))
        .isInstanceOfSatisfying(
            Unreadable.class, fault -> assertThat(fault.reason()).contains("UTF-16"));
  }

  @Test
  void largerThanTheLimitIsRefused() {
    assertThat(UploadedText.of(new byte[LIMIT + 1], LIMIT))
        .isEqualTo(new Unreadable(0, "The file has 1,001 bytes; at most 1,000 are read."));
  }

  @Property
  void whatIsWrittenAsUtf8IsReadBack(@ForAll @NotBlank String text) {
    String valid = new String(text.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8);
    String plain = valid.replace("\0", "").replace("\uFEFF", "");
    byte[] bytes = plain.getBytes(StandardCharsets.UTF_8);
    assertThat(UploadedText.of(bytes, bytes.length)).isEqualTo(new Readable(plain));
  }

  private static UploadedText read(String text) {
    return UploadedText.of(text.getBytes(StandardCharsets.UTF_8), LIMIT);
  }
}
