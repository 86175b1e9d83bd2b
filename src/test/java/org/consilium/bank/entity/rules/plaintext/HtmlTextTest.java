package org.consilium.bank.entity.rules.plaintext;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HtmlTextTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '~',
      value = {
        "Take <b>two</b> tablets           ~ Take two tablets",
        "10<sup>9</sup>/L                  ~ 10\u2079/L",
        "Ca<sup>2+</sup>                   ~ Ca\u00b2\u207a",
        "CO<sub>2</sub>                    ~ CO\u2082",
        "t<sub>max</sub>                   ~ t_max",
        "x<sup>n</sup>                     ~ x^n",
        "K &lt; 3.5 &amp; Na &gt; 150      ~ K < 3.5 & Na > 150",
        "&#176;C &#xB0;C &deg;C &frac12;   ~ °C °C °C ½",
        "K < 3.5 and pH > 7                ~ K < 3.5 and pH > 7",
        "pO2 <60 mmHg                      ~ pO2 <60 mmHg",
        "R&D, &unknown; &#0; &             ~ R&D, &unknown; &#0; &",
        "a<!-- hidden -->b                 ~ ab",
        "<SCRIPT>alert(1)</script >x       ~ x",
        "<style>p{}</style>x               ~ x",
        "<o:p>Word</o:p>                   ~ Word",
        "<a href='https://x.org/y'>see</a> ~ see (https://x.org/y)",
        "<a href=\"https://x.org\">https://x.org</a> ~ https://x.org",
        "<a href='javascript:alert(1)'>see</a>       ~ see",
        "<b title='a > b'>bold</b>         ~ bold",
        "an open <b tag                    ~ an open <b tag"
      })
  void meaningIsKept(String html, String plain) {
    assertThat(HtmlText.of(html, false).plain().strip()).isEqualTo(plain);
  }

  @Test
  void blocksListsAndTablesBecomeLines() {
    String html =
        "<p>Labs</p><table><tr><th>Test</th><th>Value</th></tr><tr><td>K</td><td>5.9</td></tr>"
            + "</table><ul><li>one</li><li>two</li></ul>end<br/>last";
    assertThat(
            HtmlText.of(html, false).plain().lines().map(String::strip).filter(l -> !l.isEmpty()))
        .containsExactly("Labs", "Test | Value", "K | 5.9", "- one", "- two", "end", "last");
  }

  @Test
  void lineEndsAreSpacesUnlessKept() {
    assertThat(HtmlText.of("a\n  b", false).plain()).isEqualTo("a b");
    assertThat(HtmlText.of("a\nb", true).plain()).isEqualTo("a\nb");
  }

  @ParameterizedTest
  @ValueSource(strings = {"<img src='x.png'>", "<video></video>", "<IMG\nsrc=x>", "<svg></svg>"})
  void picturesAreNoticed(String html) {
    assertThat(HtmlText.of(html, false).hasPicture()).isTrue();
    assertThat(HtmlText.of("no <b>picture</b>", false).hasPicture()).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"<a \"", "<a '", "&", "<sup>", "<script>", "<script></script>", "<!--", "</", "<"})
  void hostileTextTakesNoTime(String part) {
    String html = part.repeat(1_000_000 / part.length());
    assertTimeout(Duration.ofSeconds(3), () -> HtmlText.of(html, false));
  }

  @Property
  void wordsComeThroughWhateverTagsStandBetween(@ForAll List<@From("pieces") String> pieces) {
    String words = pieces.stream().filter(p -> !p.startsWith("<")).collect(joining());
    assertThat(HtmlText.of(String.join("", pieces), false).plain()).isEqualTo(words);
  }

  @Provide
  Arbitrary<String> pieces() {
    return Arbitraries.of(
        "word", "2 > 1", "+", "<b>", "</b>", "<i class=\"x\">", "<span title='a>b'>", "</SPAN >");
  }
}
