package org.consilium.bank.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GiftRoundTripTest {

  @Property(tries = 500)
  void whatIsWrittenIsReadBack(@ForAll("items") List<GiftItem> items) {
    StringBuilder gift = new StringBuilder();
    items.forEach(item -> gift.append(written(item)).append("\n\n"));
    GiftReading reading = GiftReader.read(gift.toString().getBytes(StandardCharsets.UTF_8));
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.items())
        .usingRecursiveFieldByFieldElementComparatorIgnoringFields("line")
        .isEqualTo(items);
  }

  /** Whatever comes in: an answer, no exception. */
  @Property
  void noTextBreaksTheReader(
      @ForAll
          @StringLength(max = 80)
          @Chars({
            '{', '}', '~', '=', '#', ':', '\\', '%', '5', '[', ']', '\n', ' ', 'a', '<', '>', '/',
            '&'
          })
          String gift) {
    assertThatNoException()
        .isThrownBy(() -> GiftReader.read(gift.getBytes(StandardCharsets.UTF_8)));
    assertThatNoException()
        .isThrownBy(() -> GiftReader.read(("q {" + gift + "}").getBytes(StandardCharsets.UTF_8)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "~",
        "=",
        "{",
        "}",
        "#",
        "\\",
        "::",
        "%5",
        "\n",
        " ",
        "~a\n",
        "q {=a\n~b\n\n",
        "//\n",
        "####",
        "<a \""
      })
  void hostileTextTakesNoTime(String part) {
    byte[] plain = part.repeat(1_000_000 / part.length()).getBytes(StandardCharsets.UTF_8);
    byte[] within =
        ("q {=" + part.repeat(1_000_000 / part.length()) + "}").getBytes(StandardCharsets.UTF_8);
    assertTimeout(Duration.ofSeconds(5), () -> GiftReader.read(plain));
    assertTimeout(Duration.ofSeconds(5), () -> GiftReader.read(within));
  }

  private static String written(GiftItem item) {
    StringBuilder gift = new StringBuilder("::" + escaped(item.title()) + "::");
    gift.append("[plain]").append(escaped(item.stem())).append(" {\n");
    for (GiftOption option : item.options()) {
      gift.append(option.correct() ? "=" : "~").append("[plain]").append(escaped(option.text()));
      gift.append(" # [plain]").append(escaped(option.feedback())).append('\n');
    }
    return gift.append("####[plain]").append(escaped(item.rationale())).append("}").toString();
  }

  private static String escaped(String text) {
    return text.replaceAll("[\\\\~=#{}:]", "\\\\$0").replace("\n", "\\n");
  }

  @Provide
  Arbitrary<List<GiftItem>> items() {
    Arbitrary<String> line =
        Arbitraries.strings()
            .withChars("ab 12\\~=#{}:%[]<>&;/$-'\"\u00e9\u20ac")
            .ofMinLength(1)
            .ofMaxLength(20)
            .map(String::strip)
            .filter(text -> !text.isEmpty());
    Arbitrary<String> lines = line.list().ofMinSize(1).ofMaxSize(3).map(l -> String.join("\n", l));
    Arbitrary<String> maybe = Arbitraries.oneOf(Arbitraries.just(""), lines);
    Arbitrary<List<GiftOption>> options =
        Combinators.combine(
                lines.list().uniqueElements().ofMinSize(2).ofMaxSize(8),
                maybe,
                Arbitraries.integers().between(0, 7))
            .as(GiftRoundTripTest::options);
    return Combinators.combine(line, lines, options, maybe)
        .as((title, stem, chosen, rationale) -> new GiftItem(0, "", title, stem, chosen, rationale))
        .list()
        .ofMinSize(1)
        .ofMaxSize(4);
  }

  private static List<GiftOption> options(List<String> texts, String feedback, int right) {
    List<GiftOption> options = new ArrayList<>();
    for (String text : texts) {
      options.add(new GiftOption(text, options.size() == right % texts.size(), feedback));
    }
    return options;
  }
}
