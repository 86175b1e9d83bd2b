package org.consilium.caseboard.entity.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What people typed stays text in a Markdown document, whatever it looks like. */
class MarkdownTextTest {

  static Stream<Arguments> lines() {
    return Stream.of(
        arguments("Potassium 6.8 (high), 5 mg/d!", "Potassium 6.8 (high), 5 mg/d!"),
        arguments("# Chapter", "\\# Chapter"),
        arguments("## a # b", "\\#\\# a \\# b"),
        arguments("- item", "\\- item"),
        arguments("+ item", "\\+ item"),
        arguments("* item", "\\* item"),
        arguments("12. item", "12\\. item"),
        arguments("3) item", "3\\) item"),
        arguments("6.8 mmol/l", "6\\.8 mmol/l"),
        arguments("1234567890. no item", "1234567890. no item"),
        arguments("---", "\\---"),
        arguments("===", "\\==="),
        arguments("***", "\\*\\*\\*"),
        arguments("> quoted", "\\> quoted"),
        arguments("    code", "code"),
        arguments("\tcode", "code"),
        arguments("a | b", "a \\| b"),
        arguments("`code` and ```", "\\`code\\` and \\`\\`\\`"),
        arguments("~~~", "\\~\\~\\~"),
        arguments("<script>alert(1)</script>", "\\<script\\>alert(1)\\</script\\>"),
        arguments("&lt;script&gt;", "\\&lt;script\\&gt;"),
        arguments("[x](javascript:alert(1))", "\\[x\\](javascript:alert(1))"),
        arguments("![x](data:text/html,y)", "!\\[x\\](data:text/html,y)"),
        arguments("[x]: javascript:alert(1)", "\\[x\\]: javascript:alert(1)"),
        arguments("<javascript:alert(1)>", "\\<javascript:alert(1)\\>"),
        arguments("{{ liquid }} {.attribute}", "\\{\\{ liquid \\}\\} \\{.attribute\\}"),
        arguments("$formula$ x^2^ @someone", "\\$formula\\$ x\\^2\\^ \\@someone"),
        arguments("=HYPERLINK(1)", "\\=HYPERLINK(1)"),
        arguments("@SUM(1)", "\\@SUM(1)"),
        arguments(": definition", "\\: definition"),
        arguments("\\# escaped already", "\\\\\\# escaped already"),
        arguments("a\nb\r\nc", "a b c"),
        arguments("bell \u0007, zero \u0000", "bell , zero"),
        arguments("\ud83d\ude00 Gr\u00fc\u00dfe", "\ud83d\ude00 Gr\u00fc\u00dfe"));
  }

  @ParameterizedTest
  @MethodSource("lines")
  void aLineIsTextAlone(String typed, String written) {
    assertThat(MarkdownText.line(typed)).isEqualTo(written);
  }

  static Stream<Arguments> blocks() {
    return Stream.of(
        arguments("a\nb", "a\\\n  b"),
        arguments("a\u2028b\u0085c", "a\\\n  b\\\n  c"),
        arguments("a\n\n\nb", "a\n\n  b"),
        arguments("a\n---", "a\\\n  \\---"),
        arguments("a\n  # b", "a\\\n  \\# b"),
        arguments("a\\\nb", "a\\\\\\\n  b"),
        arguments("\n\n", ""));
  }

  @ParameterizedTest
  @MethodSource("blocks")
  void aBlockKeepsItsLinesAndItsPlace(String typed, String written) {
    assertThat(MarkdownText.block(typed, "  ")).isEqualTo(written);
  }

  /** What a reader of Markdown shows of it are the characters that were typed. */
  @Property
  void noMarkStandsWithoutItsBackslash(
      @ForAll
          @StringLength(max = 30)
          @Chars({
            'a', ' ', '1', '.', ')', '\\', '`', '*', '_', '[', ']', '<', '>', '&', '|', '#', '-',
            '=', '$', '{', '!', '~'
          })
          String typed) {
    String written = MarkdownText.line(typed);
    assertThat(written.replaceAll("\\\\(\\p{Punct})", "$1")).isEqualTo(typed.strip());
    String bare = written.replaceAll("\\\\\\p{Punct}", "");
    assertThat(bare).doesNotContainPattern("[\\\\`*_\\[\\]<>&|#$~{]");
    assertThat(written).doesNotContainPattern("^([-=+]|\\d{1,9}[.)])");
  }
}
