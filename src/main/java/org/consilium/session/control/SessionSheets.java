package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;
import org.consilium.session.control.SessionSheet.Lead;
import org.consilium.session.entity.rules.PhaseClock;

/** The sessions and phases as rows, for those who read them. */
@ApplicationScoped
public class SessionSheets {

  static final String PHASE_COLUMNS =
      """
      p.id, p.session_id, p.position, p.kind, p.title, p.state, p.duration_seconds,
      p.started_at, p.deadline_at, p.paused_at""";

  private static final String SESSION_COLUMNS =
      """
      id, course_id, team_set_id, title, state, version, teams_version, join_code,
      prepared_at, started_at, closed_at, conductor_id, offered_to_id, pause_message""";

  @Inject private Sql sql;

  Optional<SessionInfo> info(UUID sessionId) {
    return sql.first(
        "SELECT id, course_id, team_set_id, title, state FROM tbl_session WHERE id = ?",
        SessionSheets::info,
        sessionId);
  }

  Optional<SessionSheet> sheet(UUID sessionId) {
    return sheets("id = ?", sessionId).stream().findFirst();
  }

  Optional<SessionInfo> byJoinCode(String code) {
    return sql.first(
        "SELECT id, course_id, team_set_id, title, state FROM tbl_session WHERE join_code = ?",
        SessionSheets::info,
        code);
  }

  /** The sessions of these courses, newest first. */
  List<SessionSheet> ofCourses(Collection<UUID> courseIds) {
    return courseIds.isEmpty()
        ? List.of()
        : sheets("course_id IN (" + Sql.marks(courseIds.size()) + ")", courseIds.toArray());
  }

  List<PhaseInfo> agenda(UUID sessionId) {
    return agendas(List.of(sessionId)).getOrDefault(sessionId, List.of());
  }

  Optional<PhaseInfo> phase(UUID phaseId) {
    return sql.first(
        "SELECT " + PHASE_COLUMNS + " FROM session_phase p WHERE p.id = ?",
        SessionSheets::phase,
        phaseId);
  }

  /** The running phases of a kind in the sessions of a course, held until the transaction ends. */
  public List<PhaseInfo> holdRunning(UUID courseId, PhaseKind kind) {
    return sql.list(
        """
        SELECT %s FROM session_phase p
         WHERE p.session_id IN (SELECT id FROM tbl_session WHERE course_id = ?)
           AND p.kind = ? AND p.state = ? ORDER BY p.id LOCK IN SHARE MODE"""
            .formatted(PHASE_COLUMNS),
        SessionSheets::phase,
        courseId,
        kind,
        PhaseState.RUNNING);
  }

  /** The running sessions of a course. */
  public List<UUID> running(UUID courseId) {
    return sql.list(
        "SELECT id FROM tbl_session WHERE course_id = ? AND state = ?",
        row -> row.uuid("id"),
        courseId,
        SessionState.RUNNING);
  }

  private List<SessionSheet> sheets(String condition, Object... parameters) {
    List<SessionSheet> bare =
        sql.list(
            "SELECT %s FROM tbl_session WHERE %s ORDER BY prepared_at DESC, id DESC"
                .formatted(SESSION_COLUMNS, condition),
            SessionSheets::bareSheet,
            parameters);
    Map<UUID, List<PhaseInfo>> agendas =
        agendas(bare.stream().map(sheet -> sheet.info().id()).toList());
    return bare.stream().map(sheet -> withAgenda(sheet, agendas)).toList();
  }

  private Map<UUID, List<PhaseInfo>> agendas(List<UUID> sessionIds) {
    if (sessionIds.isEmpty()) {
      return Map.of();
    }
    return sql
        .list(
            "SELECT %s FROM session_phase p WHERE p.session_id IN (%s) ORDER BY p.position"
                .formatted(PHASE_COLUMNS, Sql.marks(sessionIds.size())),
            SessionSheets::phase,
            sessionIds.toArray())
        .stream()
        .collect(Collectors.groupingBy(PhaseInfo::sessionId));
  }

  private static SessionSheet withAgenda(SessionSheet bare, Map<UUID, List<PhaseInfo>> agendas) {
    return new SessionSheet(
        bare.info(),
        bare.version(),
        bare.teamsVersion(),
        bare.joinCode(),
        bare.preparedAt(),
        bare.startedAt(),
        bare.closedAt(),
        bare.lead(),
        agendas.getOrDefault(bare.info().id(), List.of()));
  }

  private static SessionSheet bareSheet(Row row) {
    return new SessionSheet(
        info(row),
        row.number("version"),
        row.number("teams_version"),
        row.text("join_code"),
        row.instant("prepared_at"),
        row.instant("started_at"),
        row.instant("closed_at"),
        new Lead(row.uuid("conductor_id"), row.uuid("offered_to_id"), row.text("pause_message")),
        List.of());
  }

  private static SessionInfo info(Row row) {
    return new SessionInfo(
        row.uuid("id"),
        row.uuid("course_id"),
        row.uuid("team_set_id"),
        row.text("title"),
        row.oneOf(SessionState.class, "state"));
  }

  /** The clock of a phase. */
  public static PhaseClock clockOf(PhaseInfo phase) {
    return new PhaseClock(
        phase.duration(), phase.startedAt(), phase.deadlineAt(), phase.pausedAt());
  }

  static PhaseInfo phase(Row row) {
    return new PhaseInfo(
        row.uuid("id"),
        row.uuid("session_id"),
        row.number("position"),
        row.oneOf(PhaseKind.class, "kind"),
        row.text("title"),
        row.oneOf(PhaseState.class, "state"),
        Duration.ofSeconds(row.number("duration_seconds")),
        row.instant("started_at"),
        row.instant("deadline_at"),
        row.instant("paused_at"));
  }
}
