package org.consilium.gradebook.entity.rules;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.platform.text.CsvCell;

/**
 * What consenting people of one school achieved in a course, as a CSV file for research: one line
 * for each value. {@code person} and {@code team} are numbers of this file alone, in an order by
 * chance; {@code session} counts the closed sessions, {@code number} the phases of a kind. There is
 * no name, address, number, title, time or word in it.
 *
 * <p>Measures: {@code attendance} (a state), {@code irat_points}, {@code trat_points} and {@code
 * exercise_points} (the team's), {@code peer_mean} (1.0 to 5.0).
 */
public final class ResearchCsv {

  private static final String HIGHEST_MEAN = "5";

  private final List<UUID> people;
  private final Map<String, Integer> teams = new HashMap<>();
  private final StringBuilder file =
      new StringBuilder(
          CsvCell.line(
              List.of(
                  "person",
                  "discipline",
                  "team",
                  "session",
                  "measure",
                  "number",
                  "value",
                  "maximum")));

  private ResearchCsv(List<UUID> people) {
    this.people = people;
  }

  /**
   * The file.
   *
   * @param sessions the closed sessions in their order, as the people's own school sees them
   * @param people who consent, in an order by chance
   */
  public static String of(List<Gradebook> sessions, List<UUID> people) {
    ResearchCsv csv = new ResearchCsv(people);
    for (int person = 0; person < people.size(); person++) {
      for (int session = 0; session < sessions.size(); session++) {
        csv.add(sessions.get(session), session + 1, person);
      }
    }
    return csv.file.toString();
  }

  private void add(Gradebook session, int number, int person) {
    session.rows().stream()
        .filter(row -> row.accountId().equals(people.get(person)) && row.own() != null)
        .forEach(row -> new Lines(row, number, person + 1).write());
  }

  /** The lines of one person in one session. */
  private final class Lines {

    private final GradebookRow row;
    private final List<String> beginning;

    Lines(GradebookRow row, int session, int person) {
      this.row = row;
      this.beginning =
          List.of(
              Integer.toString(person),
              CsvCell.text(row.own().discipline()),
              Integer.toString(teams.computeIfAbsent(row.teamName(), name -> teams.size() + 1)),
              Integer.toString(session));
    }

    void write() {
      line("attendance", 0, row.own().checkIn().state().name(), "");
      each("irat_points", row.own().irats(), score -> points(score.points(), score.maximum()));
      each("trat_points", row.trats(), score -> points(score.points(), score.maximum()));
      each("exercise_points", row.exercises(), score -> points(score.points(), score.maximum()));
      each(
          "peer_mean",
          row.own().peerEvaluations(),
          score -> List.of(CsvCell.number(score.mean()), HIGHEST_MEAN));
    }

    /** A line for each phase in which there is a value. */
    private <S> void each(String measure, List<S> scores, Function<S, List<String>> cells) {
      for (int place = 0; place < scores.size(); place++) {
        if (scores.get(place) != null) {
          List<String> valueAndMaximum = cells.apply(scores.get(place));
          if (!valueAndMaximum.getFirst().isEmpty()) {
            line(measure, place, valueAndMaximum.getFirst(), valueAndMaximum.getLast());
          }
        }
      }
    }

    private void line(String measure, int place, String value, String maximum) {
      List<String> cells = new ArrayList<>(beginning);
      cells.addAll(List.of(measure, Integer.toString(place + 1), value, maximum));
      file.append(CsvCell.line(cells));
    }
  }

  private static List<String> points(int points, int maximum) {
    return List.of(Integer.toString(points), Integer.toString(maximum));
  }
}
