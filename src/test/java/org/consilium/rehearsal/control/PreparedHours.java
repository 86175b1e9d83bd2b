package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.Classroom;
import org.consilium.ExerciseHours;
import org.consilium.Stage;
import org.consilium.bank.Item;
import org.consilium.casework.CaseEditing;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.platform.database.Sql;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;

/** Prepares whole sessions to be rehearsed, of ten minutes each phase. */
@ApplicationScoped
public class PreparedHours {

  static final int QUESTIONS = 4;

  @Inject private SessionEditing sessions;
  @Inject private ReadinessEditing tests;
  @Inject private CaseEditing cases;
  @Inject private ExerciseEditing exercises;
  @Inject private Phases phases;
  @Inject private Sql sql;

  /** A session with every kind of phase and all that they need. */
  @Transactional
  public UUID prepare(Classroom room) {
    UUID session = empty(room);
    List<UUID> agenda = phases.agenda(session).stream().map(PhaseInfo::id).toList();
    List<UUID> asked = room.items().stream().limit(QUESTIONS).map(Item::id).toList();
    tests.choose(room.coordinator(), agenda.get(1), asked);
    byte[] file = ExerciseHours.CASE.getBytes(StandardCharsets.UTF_8);
    UUID caseId = cases.add(room.coordinator(), room.courseId(), file);
    cases.give(room.coordinator(), agenda.get(3), caseId);
    exercises.prepare(
        room.coordinator(),
        agenda.get(3),
        "What first?",
        List.of(new PlannedOption("Wait", 0, null), new PlannedOption("Act", 4, "It helps.")));
    return session;
  }

  /** The same without anything in it. */
  @Transactional
  public UUID empty(Classroom room) {
    List<PlannedPhase> agenda =
        Stream.of(PhaseKind.values())
            .map(kind -> new PlannedPhase(kind, "" + kind, Stage.MINUTES))
            .toList();
    return sessions.prepare(room.coordinator(), room.courseId(), room.teamSetId(), "Falls", agenda);
  }

  /** How often something of a session was disclosed to another school. */
  int disclosuresOf(UUID sessionId) {
    return sql.first(
            "SELECT COUNT(*) n FROM disclosure_log WHERE subject_id = ?",
            row -> row.number("n"),
            sessionId)
        .orElseThrow();
  }

  /** How many rows each table has; trail and disclosure log only ever grow. */
  TreeMap<String, Integer> rows() {
    TreeMap<String, Integer> rows = new TreeMap<>();
    sql
        .list(
            """
            SELECT table_name t FROM information_schema.tables
             WHERE table_schema = DATABASE() AND table_type = 'BASE TABLE'""",
            row -> row.text("t"))
        .stream()
        .filter(table -> !Set.of("audit_event", "disclosure_log").contains(table))
        .forEach(
            table ->
                rows.put(
                    table,
                    sql.first("SELECT COUNT(*) n FROM `" + table + "`", row -> row.number("n"))
                        .orElseThrow()));
    return rows;
  }
}
