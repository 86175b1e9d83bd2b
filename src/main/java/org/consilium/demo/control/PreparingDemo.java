package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Iterator;
import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.ItemEditing;
import org.consilium.casework.CaseEditing;
import org.consilium.demo.control.content.DemoContent;
import org.consilium.demo.control.content.DemoExercises.DemoExercise;
import org.consilium.demo.control.content.PlayedSession;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.exercise.PlannedOption;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionEditing;
import org.consilium.teaming.TeamSetEditing;

/** Publishes teams, fills bank and casebook, and prepares sessions that lack nothing. */
@ApplicationScoped
public class PreparingDemo {

  private static final String TEAMS = "Mixed teams of six";

  @Inject private TeamSetEditing teamSets;
  @Inject private ItemEditing bank;
  @Inject private CaseEditing cases;
  @Inject private SessionEditing sessions;
  @Inject private ReadinessEditing tests;
  @Inject private ExerciseEditing exercises;
  @Inject private Phases phases;

  Material material(Cast cast, PlayedSession played) {
    List<List<UUID>> teams =
        played.teams().stream()
            .map(t -> t.members().stream().map(m -> cast.student(m).accountId()).toList())
            .toList();
    return new Material(
        teamSets.publish(cast.courseId(), TEAMS, teams),
        bank.addGift(cast.courseId(), DemoContent.LANGUAGE, DemoContent.questions()),
        cases.add(cast.coordinator(), cast.courseId(), DemoContent.patientCase()),
        DemoContent.exercises().exercises());
  }

  /** A session with the played one's agenda, ready to start. */
  UUID session(Cast cast, Material material, PlayedSession played, String title) {
    Actor coordinator = cast.coordinator();
    UUID session =
        sessions.prepare(
            coordinator, cast.courseId(), material.teamSetId(), title, played.phases());
    Iterator<DemoExercise> questions = material.exercises().iterator();
    for (PhaseInfo phase : phases.agenda(session)) {
      if (phase.kind() == PhaseKind.IRAT) {
        tests.choose(coordinator, phase.id(), material.items().stream().map(Item::id).toList());
      } else if (phase.kind() == PhaseKind.EXERCISE) {
        cases.give(coordinator, phase.id(), material.caseId());
        prepare(coordinator, phase.id(), questions.next());
      }
    }
    return session;
  }

  private void prepare(Actor coordinator, UUID phaseId, DemoExercise exercise) {
    List<PlannedOption> options =
        exercise.options().stream()
            .map(o -> new PlannedOption(o.text(), o.points(), o.rationale()))
            .toList();
    exercises.prepare(coordinator, phaseId, exercise.question(), options);
  }
}
