package org.consilium.institution.entity.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.apache.commons.csv.CSVFormat;
import org.consilium.institution.PeopleFiles.Kind;

class PeopleFilePropertyTest {

  private static final Map<String, String> DISCIPLINES = Map.of("NUR", "NUR", "Nursing", "NUR");

  private record Written(String given, String family) {}

  /** Written by another program's writer, every row is read as it was meant. */
  @Property
  void whatAnotherProgramWritesIsReadBack(
      @ForAll @Size(min = 1, max = 8) List<@From("people") Written> people,
      @ForAll boolean semicolon,
      @ForAll boolean bom)
      throws IOException {
    StringBuilder csv = new StringBuilder(bom ? "\ufeff" : "");
    CSVFormat format = CSVFormat.RFC4180.builder().setDelimiter(semicolon ? ';' : ',').get();
    format.printRecord(csv, "Family name", "Student number", "Email", "Discipline", "Given name");
    for (int i = 0; i < people.size(); i++) {
      Written p = people.get(i);
      format.printRecord(csv, p.family(), "N" + i, "s" + i + "@b.org", "nursing", p.given());
    }
    PeopleFileReading reading =
        PeopleFile.read(csv.toString().getBytes(StandardCharsets.UTF_8), Kind.ROSTER, DISCIPLINES);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows())
        .extracting(row -> new Written(row.givenName(), row.familyName()))
        .isEqualTo(people);
  }

  /** Whatever comes in: an answer, no exception, and no row in a faulty line. */
  @Property
  void noTextBreaksTheReader(
      @ForAll
          @StringLength(max = 80)
          @Chars({'"', ',', ';', '\n', '\r', ' ', 'a', '@', '.', '\u00e9'})
          String rest) {
    String csv = "email,given name,family name,discipline\n" + rest;
    PeopleFileReading reading =
        PeopleFile.read(csv.getBytes(StandardCharsets.UTF_8), Kind.ROSTER, DISCIPLINES);
    assertThat(reading.rows().isEmpty() && reading.faults().isEmpty()).isFalse();
    assertThat(reading.faults()).allSatisfy(fault -> assertThat(fault.reason()).isNotBlank());
  }

  @Provide
  Arbitrary<Written> people() {
    Arbitrary<String> names =
        Arbitraries.strings()
            .withChars("abcXYZ'-.,;\"\u00e9\u00df\u0142 ")
            .ofMinLength(1)
            .ofMaxLength(12)
            .map(String::strip)
            .filter(name -> !name.isEmpty());
    return Combinators.combine(names, names).as(Written::new);
  }
}
