package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.exercise.PlannedOption;
import org.consilium.exercise.entity.Exercise;
import org.consilium.exercise.entity.ExerciseOption;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;

/** The stored exercises with their options. */
@ApplicationScoped
public class ExerciseBook {

  private static final String EXERCISE =
      "SELECT phase_id, question, revealed_at FROM exercise WHERE phase_id = ? ";

  @Inject private Sql sql;

  public Optional<Exercise> find(UUID phaseId) {
    return sql.first(EXERCISE, this::exercise, phaseId);
  }

  /** The exercise, or the refusal {@code exercise.no-exercise}. */
  Exercise require(UUID phaseId) {
    return find(phaseId).orElseThrow(ExerciseBook::noExercise);
  }

  /** The exercise, not revealed by anybody until this transaction ends. */
  Exercise hold(UUID phaseId) {
    return sql.first(EXERCISE + "LOCK IN SHARE MODE", this::exercise, phaseId)
        .orElseThrow(ExerciseBook::noExercise);
  }

  /** Writes an exercise anew; nobody has committed yet. */
  void write(UUID phaseId, String question, List<PlannedOption> options) {
    sql.update("DELETE FROM exercise WHERE phase_id = ?", phaseId);
    sql.update("INSERT INTO exercise (phase_id, question) VALUES (?, ?)", phaseId, question);
    List<Object[]> rows = new ArrayList<>();
    for (PlannedOption option : options) {
      rows.add(
          new Object[] {
            Ids.random(), phaseId, rows.size(), option.text(), option.points(), option.rationale()
          });
    }
    sql.batch(
        """
        INSERT INTO exercise_option (id, phase_id, position, text, points, rationale)
        VALUES (?, ?, ?, ?, ?, ?)""",
        rows);
  }

  /** Reveals it unless that was done; says whether this was the first time. */
  boolean reveal(UUID phaseId, UUID by, Instant now) {
    return sql.update(
            """
            UPDATE exercise SET revealed_at = ?, revealed_by = ?
             WHERE phase_id = ? AND revealed_at IS NULL""",
            now,
            by,
            phaseId)
        == 1;
  }

  private Exercise exercise(Row row) {
    UUID phaseId = row.uuid("phase_id");
    return new Exercise(
        phaseId, row.text("question"), options(phaseId), row.instant("revealed_at"));
  }

  private List<ExerciseOption> options(UUID phaseId) {
    return sql.list(
        """
        SELECT id, position, text, points, rationale FROM exercise_option
         WHERE phase_id = ? ORDER BY position""",
        row ->
            new ExerciseOption(
                row.uuid("id"),
                String.valueOf((char) ('A' + row.number("position"))),
                row.text("text"),
                row.number("points"),
                row.text("rationale")),
        phaseId);
  }

  private static DomainProblem noExercise() {
    return DomainProblem.notFound(
        "exercise.no-exercise", "No question has been prepared for this phase.");
  }
}
