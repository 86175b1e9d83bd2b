package org.consilium.gradebook.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;

class GradebookCsvTest {

  private final FinishedSession played = new FinishedSession();

  @Test
  void columnsKeepTheirNames() throws IOException {
    assertThat(parse(FinishedSession.NORTH).getHeaderNames())
        .containsExactly(
            "family_name",
            "given_name",
            "school",
            "team_number",
            "team",
            "withheld",
            "email",
            "student_number",
            "discipline",
            "present",
            "irat_1_points",
            "irat_1_maximum",
            "irat_1_percent",
            "trat_1_points",
            "trat_1_maximum",
            "trat_1_percent",
            "trat_1_individual_mean_percent",
            "trat_1_team_gain",
            "exercise_1_choice",
            "exercise_1_points",
            "exercise_1_maximum",
            "peer_1_mean",
            "peer_1_raters",
            "attendance",
            "score_percent",
            "counted_1_percent",
            "counted_1_reason",
            "counted_2_percent",
            "counted_2_reason");
  }

  @Test
  void ownPersonsLineIsFull() throws IOException {
    Map<String, String> nora = parse(FinishedSession.NORTH).getRecords().get(0).toMap();
    assertThat(nora)
        .containsEntry("family_name", "Abel")
        .containsEntry("withheld", "no")
        .containsEntry("present", "yes")
        .containsEntry("irat_1_percent", "66.7")
        .containsEntry("trat_1_team_gain", "33.3")
        .containsEntry("peer_1_mean", "4.3")
        .containsEntry("attendance", "present")
        .containsEntry("counted_2_reason", "present")
        .containsEntry("score_percent", "75.0") // (8/12 + 10/12) / 2
        .doesNotContainValue("");
  }

  @Test
  void partnersPersonsLineHasNoIndividualCell() throws IOException {
    CSVRecord sara = parse(FinishedSession.NORTH).getRecords().get(2);
    assertThat(sara.get("withheld")).isEqualTo("yes");
    for (String column :
        List.of(
            "email",
            "student_number",
            "discipline",
            "present",
            "irat_1_points",
            "irat_1_maximum",
            "irat_1_percent",
            "peer_1_mean",
            "peer_1_raters",
            "attendance",
            "score_percent",
            "counted_1_percent",
            "counted_1_reason",
            "counted_2_percent",
            "counted_2_reason")) {
      assertThat(sara.get(column)).as(column).isEmpty();
    }
    assertThat(sara.get("trat_1_points")).isEqualTo("10");
    assertThat(sara.get("exercise_1_choice")).isEqualTo("B");
  }

  @Test
  void everyLineHasEveryCellWhateverIsMissing() throws IOException {
    played.absent.add(played.nora.id());
    played.received(played.nora, 0, null, false);
    played.disclosed.clear();
    assertThat(parse(FinishedSession.NORTH).getRecords()).allMatch(CSVRecord::isConsistent);
    assertThat(parse(FinishedSession.SOUTH).getRecords()).allMatch(CSVRecord::isConsistent);
  }

  @Test
  void namesThatAreFormulasAreDefused() throws IOException {
    played.teamName = "=HYPERLINK(\"http://evil.example\",\"Heron\")";
    String file =
        GradebookCsv.of(
            GradebookTable.of(
                played.outcomes(), played.sight(FinishedSession.NORTH), SchoolsRules.USUAL));
    assertThat(file).contains("\"'=HYPERLINK(").endsWith("\r\n");
    assertThat(parse(FinishedSession.NORTH).getRecords()).allMatch(CSVRecord::isConsistent);
  }

  private CSVParser parse(UUID school) throws IOException {
    String file =
        GradebookCsv.of(
            GradebookTable.of(played.outcomes(), played.sight(school), SchoolsRules.USUAL));
    return CSVParser.parse(
        file, CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get());
  }
}
