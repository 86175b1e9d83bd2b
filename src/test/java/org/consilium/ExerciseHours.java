package org.consilium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.consilium.casework.CaseEditing;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;
import org.consilium.session.control.ViewingSessions;

/** Opens exercise hours for tests in the container, through the halls as the demo does. */
@ApplicationScoped
public class ExerciseHours {

  /** The case file of every hour. */
  public static final String CASE =
      """
      {"format": "consilium-case/1", "title": "A small case", "summary": "What it is about",
       "patient": {"name": "Ada Small", "age": 80},
       "stages": [
         {"title": "Arrival", "parts": [
           %s, %s, %s, %s, %s]},
         {"title": "Later", "parts": [
           %s, %s]}]}"""
          .formatted(
              part("All 1", null),
              part("NUR 1", "NUR"),
              part("PHA 1", "PHA"),
              part("MED 1", "MED"),
              part("PHY 1", "PHY"),
              part("All 2", null),
              part("PHA 2", "PHA"));

  private static final List<PlannedOption> OPTIONS =
      List.of(
          new PlannedOption("Wait", 0, "Waiting harms."),
          new PlannedOption("Act", 4, "Acting helps."),
          new PlannedOption("Ask", 2, null));

  @Inject private Classrooms classrooms;
  @Inject private SessionEditing sessions;
  @Inject private CaseEditing cases;
  @Inject private ExerciseEditing exercises;
  @Inject private Phases phases;
  @Inject private ViewingSessions viewing;

  /** An hour with two teams, begun with its check-in, nobody present. */
  @Transactional
  public ExerciseHour open() {
    ExerciseHour hour = prepare();
    sessions.start(hour.room().facilitator(), hour.sessionId());
    return hour;
  }

  /** The same, not begun. */
  @Transactional
  public ExerciseHour prepare() {
    Classroom room = classrooms.open();
    Actor coordinator = room.coordinator();
    UUID sessionId =
        sessions.prepare(
            coordinator,
            room.courseId(),
            room.teamSetId(),
            "Tuesday",
            List.of(
                new PlannedPhase(PhaseKind.CHECK_IN, "Check-in", 5),
                new PlannedPhase(PhaseKind.EXERCISE, "The first hour", 20),
                new PlannedPhase(PhaseKind.EXERCISE, "Going home", 20)));
    List<UUID> agenda = phases.agenda(sessionId).stream().map(PhaseInfo::id).toList();
    UUID caseId = cases.add(coordinator, room.courseId(), CASE.getBytes(StandardCharsets.UTF_8));
    for (UUID phaseId : agenda.subList(1, 3)) {
      cases.give(coordinator, phaseId, caseId);
      exercises.prepare(coordinator, phaseId, "What do you do?", OPTIONS);
    }
    return new ExerciseHour(room, sessionId, caseId, agenda.get(1), agenda.get(2));
  }

  /** Ends the running phase and begins the next. */
  @Transactional
  public void advance(ExerciseHour hour) {
    sessions.advance(hour.room().facilitator(), hour.sessionId());
  }

  /** The version of the hour's session that whoever conducts it sees. */
  public int version(ExerciseHour hour) {
    return viewing.show(hour.room().facilitator(), hour.sessionId()).sheet().version();
  }

  /** Marks students present, one after the other. */
  @Transactional
  public void checkIn(ExerciseHour hour, List<Actor> students) {
    students.forEach(student -> sessions.checkIn(student, hour.sessionId()));
  }

  private static String part(String title, String discipline) {
    return """
        {"title": "%s", "kind": "NARRATIVE", "source": "Somebody", "discipline": %s, "text": "Text of %s"}"""
        .formatted(title, discipline == null ? "null" : '"' + discipline + '"', title);
  }
}
