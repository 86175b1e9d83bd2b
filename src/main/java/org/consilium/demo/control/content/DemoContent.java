package org.consilium.demo.control.content;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.consilium.platform.config.Json;
import org.consilium.platform.security.Role;

/** The demo as its files tell it, beside this package's room in the resources. */
public final class DemoContent {

  /** In which all of it is written. */
  public static final String LANGUAGE = "en";

  private static final String FOLDER = "/org/consilium/demo/";

  private DemoContent() {}

  /** The schools; the first owns the course. */
  public static List<DemoSchool> schools() {
    return table("institutions.csv", DemoContent::school);
  }

  /** Facilitators, coordinators and administrators. */
  public static List<DemoPerson> staff() {
    List<DemoSchool> schools = schools();
    return table(
        "staff.csv",
        row -> person(row, Role.valueOf(row.get("role")), null, schoolOf(row, schools)));
  }

  /** Who operates the server; belongs to no school. */
  public static DemoPerson operator() {
    DemoSchool none = new DemoSchool("", "Consilium", "Consilium", "UTC", "consilium.example");
    return new DemoPerson(
        "operator@consilium.example", "Tove", "Halvorsen", Role.OPERATOR, null, none);
  }

  /** The students of all rosters. */
  public static List<DemoPerson> students() {
    return schools().stream().flatMap(DemoContent::students).toList();
  }

  /** A school's roster as its coordinator would upload it. */
  public static byte[] roster(DemoSchool school) {
    return bytes("roster-" + school.key() + ".csv");
  }

  /** The questions, as a GIFT file. */
  public static byte[] questions() {
    return bytes("readiness.gift");
  }

  /** The patient case, as a case file. */
  public static byte[] patientCase() {
    return bytes("case.json");
  }

  /** The application exercises. */
  public static DemoExercises exercises() {
    return read("exercise.json", Json.mapper().readerFor(DemoExercises.class));
  }

  /** What happened in the finished session. */
  public static PlayedSession played() {
    return read("finished-session.json", Json.mapper().readerFor(PlayedSession.class));
  }

  private static Stream<DemoPerson> students(DemoSchool school) {
    return table(
        "roster-" + school.key() + ".csv",
        row -> person(row, Role.STUDENT, row.get("discipline"), school))
        .stream();
  }

  private static DemoSchool school(CSVRecord row) {
    return new DemoSchool(
        row.get("key"),
        row.get("name"),
        row.get("short name"),
        row.get("time zone"),
        row.get("email domain"));
  }

  private static DemoPerson person(CSVRecord row, Role role, String discipline, DemoSchool school) {
    return new DemoPerson(
        row.get("email"), row.get("given name"), row.get("family name"), role, discipline, school);
  }

  private static DemoSchool schoolOf(CSVRecord row, List<DemoSchool> schools) {
    return schools.stream()
        .filter(school -> school.employs(row.get("email")))
        .findFirst()
        .orElseThrow();
  }

  private static <T> List<T> table(String file, Function<CSVRecord, T> row) {
    CSVFormat format = CSVFormat.RFC4180.builder().setHeader().setSkipHeaderRecord(true).get();
    String text = new String(bytes(file), StandardCharsets.UTF_8);
    try (var records = format.parse(new StringReader(text))) {
      return records.stream().map(row).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static <T> T read(String file, ObjectReader reader) {
    try {
      return reader.readValue(bytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static byte[] bytes(String file) {
    try (InputStream in = DemoContent.class.getResourceAsStream(FOLDER + file)) {
      return Objects.requireNonNull(in, file).readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }
}
