package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.consilium.gradebook.entity.rules.Gradebook.ExerciseScore;
import org.consilium.gradebook.entity.rules.Gradebook.PeerScore;
import org.consilium.gradebook.entity.rules.Gradebook.Score;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.platform.text.CsvCell;

/**
 * The {@link Gradebook} as a CSV file (RFC 4180, comma, CRLF; cells by {@link CsvCell}). The names
 * of the columns do not change; {@code n} counts the phases of a kind from 1 in the agenda's order:
 *
 * <ol>
 *   <li>{@code family_name, given_name, school, team_number, team}: of everybody
 *   <li>{@code withheld}: {@code yes} for a partner's person, whose cells are empty but for what
 *       the partnership shares; else {@code no}
 *   <li>{@code email, student_number, discipline}: own people
 *   <li>{@code present} ({@code yes} or {@code no}), {@code irat_n_points, irat_n_maximum,
 *       irat_n_percent}: own people, and a partner's where individual results are shared; empty
 *       where nothing was answered
 *   <li>{@code trat_n_points, trat_n_maximum, trat_n_percent, trat_n_individual_mean_percent,
 *       trat_n_team_gain}: the team's; the last two are empty before the test is over and where
 *       they would give one person's points away
 *   <li>{@code exercise_n_choice, exercise_n_points, exercise_n_maximum}: the team's; a partner's
 *       person has none of the team's where team results are not shared
 *   <li>{@code peer_n_mean, peer_n_raters}: own people
 *   <li>{@code attendance} (such as {@code late}), {@code score_percent}: own people; the mean of
 *       the tests that are over and count by the school's policy, empty when none does
 *   <li>{@code counted_n_percent, counted_n_reason}: own people; how each test that is over counts,
 *       iRATs first; the percentage is empty where it is left out
 * </ol>
 *
 * <p>Numbers have a point; percentages, means and gains one decimal, rounded half up.
 */
public final class GradebookCsv {

  private static final List<String> PERSON =
      List.of(
          "family_name",
          "given_name",
          "school",
          "team_number",
          "team",
          "withheld",
          "email",
          "student_number",
          "discipline",
          "present");
  private static final List<String> IRAT = List.of("points", "maximum", "percent");
  private static final List<String> TRAT =
      List.of("points", "maximum", "percent", "individual_mean_percent", "team_gain");
  private static final List<String> EXERCISE = List.of("choice", "points", "maximum");
  private static final List<String> PEER = List.of("mean", "raters");

  private static final List<String> POLICY = List.of("attendance", "score_percent");
  private static final List<String> COUNTED = List.of("percent", "reason");

  private GradebookCsv() {}

  /** The file's text, with its header line and without a byte order mark. */
  public static String of(Gradebook gradebook) {
    StringBuilder file = new StringBuilder(CsvCell.line(header(gradebook)));
    gradebook.rows().forEach(row -> file.append(CsvCell.line(cells(gradebook, row))));
    return file.toString();
  }

  private static List<String> header(Gradebook gradebook) {
    List<String> header = new ArrayList<>(PERSON);
    addNames(header, "irat", gradebook.irats().size(), IRAT);
    addNames(header, "trat", gradebook.trats().size(), TRAT);
    addNames(header, "exercise", gradebook.exercises().size(), EXERCISE);
    addNames(header, "peer", gradebook.peerEvaluations().size(), PEER);
    header.addAll(POLICY);
    addNames(header, "counted", gradebook.counted().size(), COUNTED);
    return header;
  }

  private static void addNames(List<String> header, String kind, int phases, List<String> names) {
    for (int n = 1; n <= phases; n++) {
      for (String name : names) {
        header.add(kind + "_" + n + "_" + name);
      }
    }
  }

  private static List<String> cells(Gradebook gradebook, GradebookRow row) {
    List<String> cells = new ArrayList<>();
    addPerson(cells, row);
    GradebookRow.OwnPerson own = row.own();
    irats(row)
        .ifPresentOrElse(
            irats -> irats.forEach(score -> addIrat(cells, score)),
            () -> addEmpty(cells, gradebook.irats().size() * IRAT.size()));
    row.trats().forEach(score -> addTrat(cells, score));
    row.exercises().forEach(score -> addExercise(cells, score));
    if (own == null) {
      addEmpty(cells, gradebook.peerEvaluations().size() * PEER.size());
    } else {
      own.peerEvaluations().forEach(score -> addPeer(cells, score));
    }
    if (own == null) {
      addEmpty(cells, POLICY.size() + gradebook.counted().size() * COUNTED.size());
    } else {
      addCounted(cells, own);
    }
    return cells;
  }

  private static void addCounted(List<String> cells, GradebookRow.OwnPerson own) {
    cells.add(word(own.checkIn().state()));
    cells.add(of(own.scores().percent(), CsvCell::number));
    for (CountedScore score : own.scores().tests()) {
      cells.add(of(score.percent(), CsvCell::number));
      cells.add(word(score.reason()));
    }
  }

  private static String word(Enum<?> value) {
    return value.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  private static void addPerson(List<String> cells, GradebookRow row) {
    cells.add(CsvCell.text(row.familyName()));
    cells.add(CsvCell.text(row.givenName()));
    cells.add(CsvCell.text(row.school()));
    cells.add(number(row.teamNumber()));
    cells.add(CsvCell.text(row.teamName()));
    cells.add(yesNo(row.withheld()));
    GradebookRow.OwnPerson own = row.own();
    cells.add(of(own, o -> CsvCell.text(o.email())));
    cells.add(of(own, o -> CsvCell.text(o.studentNumber())));
    cells.add(of(own, o -> CsvCell.text(o.discipline())));
    cells.add(
        own == null ? of(row.shared(), s -> yesNo(s.present())) : yesNo(own.checkIn().hasCome()));
  }

  private static Optional<List<Score>> irats(GradebookRow row) {
    return row.own() == null
        ? Optional.ofNullable(row.shared()).map(GradebookRow.SharedPerson::irats)
        : Optional.of(row.own().irats());
  }

  private static void addIrat(List<String> cells, Score score) {
    cells.add(of(score, s -> number(s.points())));
    cells.add(of(score, s -> number(s.maximum())));
    cells.add(of(score, s -> CsvCell.number(s.percent())));
  }

  private static void addTrat(List<String> cells, TeamScore score) {
    TeamGain gain = score == null ? null : score.gain();
    cells.add(of(score, s -> number(s.points())));
    cells.add(of(score, s -> number(s.maximum())));
    cells.add(of(score, s -> CsvCell.number(s.percent())));
    cells.add(of(gain, g -> CsvCell.number(g.individualMean())));
    cells.add(of(gain, g -> CsvCell.number(g.gain())));
  }

  private static void addExercise(List<String> cells, ExerciseScore score) {
    cells.add(of(score, s -> CsvCell.text(s.choice())));
    cells.add(of(score, s -> number(s.points())));
    cells.add(of(score, s -> number(s.maximum())));
  }

  private static void addPeer(List<String> cells, PeerScore score) {
    cells.add(of(score, s -> CsvCell.number(s.mean())));
    cells.add(of(score, s -> number(s.raters())));
  }

  private static void addEmpty(List<String> cells, int count) {
    for (int i = 0; i < count; i++) {
      cells.add("");
    }
  }

  private static <T> String of(T value, Function<T, String> cell) {
    return value == null ? "" : cell.apply(value);
  }

  private static String number(int number) {
    return CsvCell.number(BigDecimal.valueOf(number));
  }

  private static String yesNo(boolean yes) {
    return yes ? "yes" : "no";
  }
}
