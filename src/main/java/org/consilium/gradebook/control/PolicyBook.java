package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.gradebook.entity.rules.AttendancePolicy;
import org.consilium.gradebook.entity.rules.SchoolsRules;
import org.consilium.gradebook.entity.rules.SchoolsRules.MadeUp;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.session.SessionInfo;

/** What schools stated, as it is stored. */
@ApplicationScoped
public class PolicyBook {

  @Inject private Sql sql;
  @Inject private Clock clock;

  Optional<AttendancePolicy> find(UUID courseId, UUID institutionId) {
    return sql.first(
        """
        SELECT late, absent, excused, make_up, grading FROM attendance_policy
         WHERE course_id = ? AND institution_id = ?""",
        PolicyBook::policy,
        courseId,
        institutionId);
  }

  void put(UUID courseId, UUID institutionId, AttendancePolicy policy, UUID statedBy) {
    sql.update(
        """
        REPLACE INTO attendance_policy
          (course_id, institution_id, late, absent, excused, make_up, grading, stated_by, stated_at)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)""",
        courseId,
        institutionId,
        policy.late(),
        policy.absent(),
        policy.excused(),
        policy.makeUp(),
        policy.grading(),
        statedBy,
        clock.instant());
  }

  /** What holds for the school's students in the session. */
  SchoolsRules rules(SessionInfo session, UUID institutionId) {
    Map<MadeUp, Integer> makeUps = new HashMap<>();
    sql.list(
        """
        SELECT m.phase_id, m.account_id, m.points
          FROM irat_make_up m JOIN session_phase p ON p.id = m.phase_id WHERE p.session_id = ?""",
        row ->
            makeUps.put(
                new MadeUp(row.uuid("phase_id"), row.uuid("account_id")), row.number("points")),
        session.id());
    return new SchoolsRules(
        find(session.courseId(), institutionId).orElse(AttendancePolicy.USUAL), makeUps);
  }

  void putMakeUp(UUID phaseId, UUID accountId, int points, UUID enteredBy) {
    sql.update(
        """
        REPLACE INTO irat_make_up (phase_id, account_id, points, entered_by, entered_at)
        VALUES (?, ?, ?, ?, ?)""",
        phaseId,
        accountId,
        points,
        enteredBy,
        clock.instant());
  }

  void removeMakeUp(UUID phaseId, UUID accountId) {
    sql.update(
        "DELETE FROM irat_make_up WHERE phase_id = ? AND account_id = ?", phaseId, accountId);
  }

  private static AttendancePolicy policy(Row row) {
    return new AttendancePolicy(
        row.oneOf(AttendancePolicy.Late.class, "late"),
        row.oneOf(AttendancePolicy.Absent.class, "absent"),
        row.oneOf(AttendancePolicy.Excused.class, "excused"),
        row.oneOf(AttendancePolicy.MakeUp.class, "make_up"),
        row.oneOf(AttendancePolicy.Grading.class, "grading"));
  }
}
