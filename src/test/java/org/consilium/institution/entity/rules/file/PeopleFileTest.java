package org.consilium.institution.entity.rules.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.consilium.institution.PeopleFiles;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.institution.PeoplePlan;
import org.consilium.platform.security.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeopleFileTest {

  private static final Map<String, String> DISCIPLINES =
      Map.of(
          "NUR",
          "NUR",
          "Nursing",
          "NUR",
          "PHA",
          "PHA",
          "Pharmacy",
          "PHA",
          "OCC",
          "OCC",
          "Occupational therapy",
          "OCC",
          "Kinderpflege",
          "NUR");
  private static final String HEADER = "email,given name,family name,discipline\n";

  @Test
  void rowsAreReadWithTheirLines() {
    PeopleFileReading reading =
        read(
            """
            email,given name,family name,discipline,student number
            ada@example.org,Ada,Okoro,NUR,N-1

            Luz@Example.org,Luz,Ruiz,pharmacy,
            """);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notices()).isEmpty();
    assertThat(reading.rows())
        .containsExactly(
            new PeoplePlan.Row(
                2, "ada@example.org", "Ada", "Okoro", "NUR", Optional.of("N-1"), Set.of()),
            new PeoplePlan.Row(
                4, "luz@example.org", "Luz", "Ruiz", "PHA", Optional.empty(), Set.of()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "E-Mail;Family Name;GIVENNAME;Discipline\nada@example.org;Okoro;Ada;nur",
        "family_name,discipline,email address,First name\r\nOkoro,NURSING,ada@example.org,Ada\r\n",
        "\ufeffemail,given name,family name,discipline\rada@example.org,Ada,Okoro,NUR\r",
        "email,given name,family name,discipline\n\" ada@example.org\",\"Ada\",\"Okoro\"  ,Nursing",
        "\n"
            + ",,,\n"
            + "email,given name,family name,discipline,,\n"
            + " ada@example.org ,Ada\u00a0,Okoro,nUr,,\n"
            + ",,,,,\n"
      })
  void headersSeparatorsQuotesAndLineEndsMayVary(String csv) {
    PeopleFileReading reading = read(csv);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.rows())
        .extracting(
            PeoplePlan.Row::email,
            PeoplePlan.Row::givenName,
            PeoplePlan.Row::familyName,
            PeoplePlan.Row::discipline)
        .containsExactly(tuple("ada@example.org", "Ada", "Okoro", "NUR"));
  }

  @Test
  void quotedFieldsHoldSeparatorsAndQuotes() {
    PeopleFileReading reading =
        read(HEADER + "a@b.org,\"Anne \"\"Annie\"\"\",\"Smith, Jr.\",NUR\n");
    assertThat(reading.rows().get(0).givenName()).isEqualTo("Anne \"Annie\"");
    assertThat(reading.rows().get(0).familyName()).isEqualTo("Smith, Jr.");
  }

  @Test
  void namesAreKeptInNormalFormC() {
    // e and combining acute become one character
    assertThat(read(HEADER + "a@b.org,Rene\u0301e,X,NUR").rows().get(0).givenName())
        .isEqualTo("Ren\u00e9e");
  }

  @Test
  void unknownColumnsAreLeftAsideWithANotice() {
    PeopleFileReading reading =
        read("email,given name,family name,discipline,shoe size\na@b.org,A,B,NUR,38\n");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.notices()).containsExactly("The column \"shoe size\" is not used.");
  }

  @Test
  void missingColumnsAreNamed() {
    assertThat(read("email,name\na@b.org,A\n").faults())
        .singleElement()
        .satisfies(
            fault -> {
              assertThat(fault.line()).isEqualTo(1);
              assertThat(fault.reason())
                  .contains("\"given name\", \"family name\", \"discipline\"");
            });
  }

  @Test
  void columnGivenTwiceIsAFault() {
    assertThat(read("email,mail,given name,family name,discipline\n").faults())
        .containsExactly(new PeoplePlan.Fault(1, "mail", "There are two columns for the email."));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "'',A,B,NUR            | email       | The field is empty.",
        "a@b.org,' ',B,NUR     | given name  | The field is empty.",
        "a@b.org,A,,NUR        | family name | The field is empty.",
        "a@b.org,A,B           | discipline  | The field is empty.",
        "a@b,A,B,NUR           | email       | This is no e-mail address: a@b",
        "a b@c.org,A,B,NUR     | email       | This is no e-mail address: a b@c.org",
        "a@b.org,A,B,XYZ       | discipline  | The discipline \"XYZ\" is not known. Known are: NUR,"
            + " OCC, PHA.",
        "a@b.org,A\u0007c,B,NUR | given name | The field has a line break or an invisible control"
            + " character.",
        "a@b.org,A\u202ec,B,NUR | given name | The field has a line break or an invisible control"
            + " character."
      })
  void faultyFieldsAreNamedWithLineColumnAndReason(String row, String column, String reason) {
    assertThat(read(HEADER + "ok@b.org,A,B,NUR\n" + row.replace("'", "")).faults())
        .containsExactly(new PeoplePlan.Fault(3, column, reason));
  }

  @Test
  void allFaultsOfARowAreShownAndTheOtherRowsAreRead() {
    PeopleFileReading reading = read(HEADER + "x,,B,XYZ\nok@b.org,A,B,NUR\n");
    assertThat(reading.faults())
        .extracting(PeoplePlan.Fault::line, PeoplePlan.Fault::column)
        .containsExactly(tuple(2, "email"), tuple(2, "given name"), tuple(2, "discipline"));
    assertThat(reading.rows()).extracting(PeoplePlan.Row::line).containsExactly(3);
  }

  @Test
  void faultsNameTheHeaderAsItStandsInTheFile() {
    assertThat(read("Mail;First Name;Surname;Discipline\nx;A;B;NUR").faults())
        .extracting(PeoplePlan.Fault::column)
        .containsExactly("Mail");
  }

  @Test
  void addressInTheFileTwiceNamesTheEarlierLine() {
    assertThat(read(HEADER + "a@b.org,A,B,NUR\nA@B.ORG,C,D,PHA\n").faults())
        .containsExactly(
            new PeoplePlan.Fault(3, "email", "The same address stands in line 2 already."));
  }

  @Test
  void studentNumberInTheFileTwiceNamesTheEarlierLine() {
    String csv = HEADER.strip() + ",student no.\na@b.org,A,B,NUR,n7\nc@d.org,C,D,NUR,N7\n";
    assertThat(read(csv).faults())
        .containsExactly(
            new PeoplePlan.Fault(
                3, "student no.", "The same student number stands in line 2 already."));
  }

  @Test
  void lineOfAFieldIsWhereItBegins() {
    // the given name begins in line 2 and holds a line end; the discipline stands in line 3
    assertThat(read(HEADER + "a@b.org,\"A\nx\",B,XYZ\n").faults())
        .extracting(PeoplePlan.Fault::line, PeoplePlan.Fault::column)
        .containsExactly(tuple(2, "given name"), tuple(3, "discipline"));
  }

  @Test
  void brokenQuotesAreFaults() {
    assertThat(read(HEADER + "a@b.org,\"A,B,NUR\nc@d.org,C,D,NUR\n").faults())
        .containsExactly(
            new PeoplePlan.Fault(
                2, "", "A quoted field begins in line 2 and never ends: a quote is missing."));
    assertThat(read(HEADER + "a@b.org,\"A\"x,B,NUR\n").faults())
        .extracting(PeoplePlan.Fault::line)
        .containsExactly(2);
  }

  @Test
  void separatorWithoutQuotesIsAFault() {
    assertThat(read(HEADER + "a@b.org,A,Smith, Jr.,NUR\n").faults())
        .singleElement()
        .satisfies(fault -> assertThat(fault.reason()).contains("5 fields").contains("4 columns"));
  }

  @Test
  void emptyFilesAreFaults() {
    assertThat(read("").faults())
        .containsExactly(new PeoplePlan.Fault(0, "", "The file is empty."));
    assertThat(read("\n \n").faults()).hasSize(1);
    assertThat(read(HEADER).faults())
        .containsExactly(
            new PeoplePlan.Fault(0, "", "The file names its columns, but nobody stands in it."));
  }

  @Test
  void fieldsAreLimited() {
    assertThat(read(HEADER + "a@b.org," + "x".repeat(101) + ",B,NUR").faults())
        .containsExactly(
            new PeoplePlan.Fault(2, "given name", "The field has more than 100 characters."));
    assertThat(read(HEADER + "a@b.org," + "x".repeat(100) + ",B,NUR").faults()).isEmpty();
  }

  @Test
  void rowsAreLimited() {
    StringBuilder csv = new StringBuilder(HEADER);
    for (int i = 1; i <= 5_001; i++) {
      csv.append("s").append(i).append("@b.org,A,B,NUR\n");
    }
    // the header is line 1, so row 5,001 stands in line 5,002
    assertThat(read(csv.toString()).faults())
        .containsExactly(
            new PeoplePlan.Fault(5_002, "", "A file has at most 5,000 rows; please split it."));
  }

  @Test
  void unreadableBytesAreAFaultWithTheirLine() {
    byte[] latin1 = (HEADER + "a@b.org,Jos\u00e9,B,NUR").getBytes(StandardCharsets.ISO_8859_1);
    assertThat(PeopleFile.read(latin1, Kind.ROSTER, DISCIPLINES).faults())
        .extracting(PeoplePlan.Fault::line)
        .containsExactly(2);
    byte[] utf16 = HEADER.getBytes(StandardCharsets.UTF_16);
    assertThat(PeopleFile.read(utf16, Kind.ROSTER, DISCIPLINES).faults()).hasSize(1);
    assertThat(
            PeopleFile.read(new byte[PeopleFiles.MOST_BYTES + 1], Kind.ROSTER, DISCIPLINES)
                .faults())
        .hasSize(1);
  }

  @Test
  void aSchoolsOwnNamesOfDisciplinesAreKnown() {
    assertThat(
            read("email,given name,family name,discipline\nada@example.org,Ada,Okoro,KINDERpflege\n")
                .rows())
        .extracting(PeoplePlan.Row::discipline)
        .containsExactly("NUR");
  }

  @Test
  void aFileOfPeopleMayNameRolesAndLeaveStaffWithoutADiscipline() {
    PeopleFileReading people =
        people(
            """
            cora@example.org,Cora,Lund,"Coordinator, facilitator",
            ada@example.org,Ada,Okoro,,NUR
            """);
    assertThat(people.faults()).isEmpty();
    assertThat(people.rows())
        .extracting(PeoplePlan.Row::roles, PeoplePlan.Row::discipline)
        .containsExactly(
            tuple(Set.of(Role.COORDINATOR, Role.FACILITATOR), null), tuple(Set.of(), "NUR"));
  }

  @Test
  void nobodyBecomesOperatorByAFile() {
    assertThat(people("eve@example.org,Eve,Ng,operator,\n").faults())
        .containsExactly(
            new PeoplePlan.Fault(
                2,
                "roles",
                "The role \"operator\" is not known. Known are: student, facilitator,"
                    + " coordinator, administrator."));
  }

  @Test
  void aRosterLeavesRolesAsideWithANotice() {
    PeopleFileReading roster =
        read(
            "email,given name,family name,roles,discipline\nada@example.org,Ada,Okoro,admin,NUR\n");
    assertThat(roster.faults()).isEmpty();
    assertThat(roster.notices()).containsExactly("The column \"roles\" is not used.");
  }

  private static PeopleFileReading people(String rows) {
    String csv = "email,given name,family name,roles,discipline\n" + rows;
    return PeopleFile.read(csv.getBytes(StandardCharsets.UTF_8), Kind.PEOPLE, DISCIPLINES);
  }

  private static PeopleFileReading read(String csv) {
    return PeopleFile.read(csv.getBytes(StandardCharsets.UTF_8), Kind.ROSTER, DISCIPLINES);
  }
}
