package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.platform.database.Sql;

/**
 * Removes a rehearsal with everything in it, row by row of every room: here and nowhere else is a
 * session deleted. What has a session, a phase, a board, a card or a simulated person in it goes; a
 * real session has none of these in common with it. The trail of changes stays.
 */
@ApplicationScoped
public class ClearingAway {

  private static final String SESSIONS = "(SELECT id FROM tbl_session WHERE course_id = ?)";
  private static final String PHASES =
      "(SELECT p.id FROM session_phase p JOIN tbl_session s ON s.id = p.session_id"
          + " WHERE s.course_id = ?)";
  private static final String BOARDS =
      "(SELECT b.id FROM board b JOIN tbl_session s ON s.id = b.session_id WHERE s.course_id = ?)";
  private static final String CARDS =
      "(SELECT c.id FROM trat_card c JOIN session_phase p ON p.id = c.phase_id"
          + " JOIN tbl_session s ON s.id = p.session_id WHERE s.course_id = ?)";
  private static final String CHANGES =
      "(SELECT c.id FROM session_team_change c JOIN tbl_session s ON s.id = c.session_id"
          + " WHERE s.course_id = ?)";
  private static final String TEAM_SETS = "(SELECT id FROM team_set WHERE course_id = ?)";

  /** Some are of no team set. */
  private static final String TEAMS_OF_THE_DAY =
      "(SELECT t.team_id FROM session_team t JOIN tbl_session s ON s.id = t.session_id"
          + " WHERE s.course_id = ?)";

  private static final String ITEMS = "(SELECT id FROM item WHERE course_id = ?)";
  private static final String PEOPLE =
      "(SELECT e.account_id FROM enrolment e JOIN account a ON a.id = e.account_id"
          + " WHERE e.course_id = ? AND a.simulated)";

  /** From what hangs on others to what others hang on. */
  private static final List<String> STEPS =
      List.of(
          "rehearsal WHERE course_id = ?",
          "peer_release WHERE phase_id IN " + PHASES,
          "peer_rating WHERE phase_id IN " + PHASES,
          "exercise_commit WHERE phase_id IN " + PHASES,
          "exercise_option WHERE phase_id IN " + PHASES,
          "exercise WHERE phase_id IN " + PHASES,
          "trat_shown WHERE card_id IN " + CARDS,
          "trat_leaning WHERE card_id IN " + CARDS,
          "trat_scratch WHERE card_id IN " + CARDS,
          "trat_card WHERE phase_id IN " + PHASES,
          "irat_hand_in WHERE phase_id IN " + PHASES,
          "irat_flag WHERE phase_id IN " + PHASES,
          "irat_choice WHERE phase_id IN " + PHASES,
          "irat_make_up WHERE phase_id IN " + PHASES,
          "readiness_command WHERE account_id IN " + PEOPLE,
          "rat WHERE phase_id IN " + PHASES,
          "board_spotlight WHERE session_id IN " + SESSIONS,
          "board_snapshot WHERE board_id IN " + BOARDS,
          "board_op WHERE board_id IN " + BOARDS,
          "board WHERE session_id IN " + SESSIONS,
          "board_template_choice WHERE session_id IN " + SESSIONS,
          "board_participation_shown WHERE session_id IN " + SESSIONS,
          "case_stand_in WHERE session_id IN " + SESSIONS,
          "case_disclosure WHERE session_id IN " + SESSIONS,
          "phase_case WHERE session_id IN " + SESSIONS,
          "patient_case WHERE course_id = ?",
          "own_clock WHERE session_id IN " + SESSIONS,
          "extra_time WHERE course_id = ?",
          "attendance_policy WHERE course_id = ?",
          "attendance WHERE session_id IN " + SESSIONS,
          "session_member WHERE session_id IN " + SESSIONS,
          "session_team_mover WHERE change_id IN " + CHANGES,
          "session_team_change WHERE session_id IN " + SESSIONS,
          "session_phase WHERE session_id IN " + SESSIONS,
          "item_option WHERE item_id IN " + ITEMS,
          "item WHERE course_id = ?",
          "bank WHERE course_id = ?",
          "team_member WHERE team_set_id IN " + TEAM_SETS,
          "session_team WHERE session_id IN " + SESSIONS,
          "tbl_session WHERE course_id = ?");

  @Inject private Sql sql;

  /** Inside the transaction of the use case. */
  void clear(Rehearsal rehearsal) {
    UUID courseId = rehearsal.courseId();
    List<UUID> people = ids("account WHERE id IN " + PEOPLE, courseId);
    List<UUID> teams =
        Stream.concat(
                ids("team WHERE team_set_id IN " + TEAM_SETS, courseId).stream(),
                ids("team WHERE id IN " + TEAMS_OF_THE_DAY, courseId).stream())
            .distinct()
            .toList();
    STEPS.forEach(step -> sql.update("DELETE FROM " + step, courseId));
    each("DELETE FROM team WHERE id = ?", teams);
    sql.update("DELETE FROM team_set WHERE course_id = ?", courseId);
    sql.update("DELETE FROM enrolment WHERE course_id = ?", courseId);
    each("DELETE FROM account_role WHERE account_id = ?", people);
    each("DELETE FROM account WHERE id = ? AND simulated", people);
    sql.update("DELETE FROM course WHERE id = ? AND rehearses IS NOT NULL", courseId);
  }

  private List<UUID> ids(String which, UUID courseId) {
    return sql.list("SELECT id FROM " + which, row -> row.uuid("id"), courseId);
  }

  private void each(String statement, List<UUID> ids) {
    sql.batch(statement, ids.stream().map(id -> new Object[] {id}).toList());
  }
}
