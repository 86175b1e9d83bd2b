package org.consilium.platform.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CsvCellTest {

  @ParameterizedTest
  @ValueSource(strings = {"Ada Okoro", "Team 7", "O'Brien", "'quoted'", "a=b", "72 %", "é", ""})
  void harmlessTextStandsAsItIs(String text) {
    assertThat(CsvCell.text(text)).isEqualTo(text);
  }

  @Test
  void separatorsQuotesAndLineEndsAreQuoted() {
    // RFC 4180, section 2, rules 6 and 7
    assertThat(CsvCell.text("aaa,bbb")).isEqualTo("\"aaa,bbb\"");
    assertThat(CsvCell.text("b\"bb")).isEqualTo("\"b\"\"bb\"");
    assertThat(CsvCell.text("b\r\nbb")).isEqualTo("\"b\r\nbb\"");
    assertThat(CsvCell.text("a;b")).isEqualTo("\"a;b\"");
    assertThat(CsvCell.text(" a")).isEqualTo("\" a\"");
  }

  @Test
  void owaspExamplesAreGuarded() {
    // both examples of the OWASP page "CSV Injection"
    assertThat(CsvCell.text("=1+2\";=1+2")).isEqualTo("\"'=1+2\"\";=1+2\"");
    assertThat(CsvCell.text("=1+2'\" ;,=1+2")).isEqualTo("\"'=1+2'\"\" ;,=1+2\"");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=HYPERLINK(\"http://example.org\")",
        "+1+1",
        "-1+1",
        "@SUM(A1)",
        "\tx",
        "\rx",
        "\nx",
        " =1",
        "\u00a0=1",
        "\u200b=1",
        "\ufeff=1",
        "\uff1d1+1",
        "\uff0b1",
        "\uff0dx",
        "\uff20SUM",
        "\ufe66x",
        "-",
        "--5",
        "-5e3",
        "+5"
      })
  void formulasAreGuarded(String text) {
    assertThat(CsvCell.text(text)).startsWith("\"'").endsWith("\"");
  }

  @ParameterizedTest
  @CsvSource({"-12.5", "0", "100.0", "42"})
  void numbersStayNumbers(String number) {
    assertThat(CsvCell.text(number)).isEqualTo(number);
    assertThat(CsvCell.number(new BigDecimal(number))).isEqualTo(number);
  }

  @Test
  void numbersHaveNoExponent() {
    assertThat(CsvCell.number(new BigDecimal("1E+3"))).isEqualTo("1000");
  }

  @Test
  void nothingIsAnEmptyCell() {
    assertThat(CsvCell.text(null)).isEmpty();
    assertThat(CsvCell.number(null)).isEmpty();
  }

  @Test
  void linesEndWithCarriageReturnAndLineFeed() {
    assertThat(CsvCell.line(List.of("a", "", "b"))).isEqualTo("a,,b\r\n");
  }

  /** Read by another program's reader, every text comes back, but for the apostrophe in front. */
  @Property
  void anyTextIsReadBackAndNoneBeginsLikeAFormula(
      @ForAll @Size(min = 1, max = 5) List<
                  @StringLength(max = 6)
                  @Chars({
                    '=', '+', '-', '@', '"', ',', ';', '\'', '\r', '\n', '\t', ' ', 'a', '1', '.',
                    '\u00e9'
                  })
                  String>
              texts)
      throws IOException {
    String line = CsvCell.line(texts.stream().map(CsvCell::text).toList()) + "end\r\n";
    CSVFormat format = CSVFormat.RFC4180.builder().setIgnoreEmptyLines(false).get();
    try (CSVParser parser = CSVParser.parse(line, format)) {
      List<String> read = parser.iterator().next().toList();
      assertThat(read).hasSameSizeAs(texts);
      for (int i = 0; i < read.size(); i++) {
        assertThat(read.get(i)).isIn(texts.get(i), "'" + texts.get(i));
        assertThat(read.get(i)).doesNotMatch("(?s)[=+@\\t\\r\\n].*");
      }
    }
  }
}
