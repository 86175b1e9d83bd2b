package org.consilium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.bank.Item;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.PreparingRats;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.PlannedPhase;
import org.consilium.session.SessionEditing;

/** Sets sessions up and moves them on, for tests in the container. */
@ApplicationScoped
public class Stage {

  /** Minutes of every phase. */
  public static final int MINUTES = 10;

  @Inject private SessionEditing sessions;
  @Inject private Phases phases;
  @Inject private PreparingRats rats;

  /** A prepared session with phases of these kinds, ten minutes each. */
  @Transactional
  public UUID prepare(Classroom room, PhaseKind... kinds) {
    List<PlannedPhase> agenda =
        Stream.of(kinds).map(kind -> new PlannedPhase(kind, kind + " phase", MINUTES)).toList();
    return sessions.prepare(
        room.coordinator(), room.courseId(), room.teamSetId(), "Falls at home", agenda);
  }

  /** A session whose every iRAT asks the first so many items of the bank, begun. */
  @Transactional
  public UUID begin(Classroom room, int items, PhaseKind... kinds) {
    UUID session = prepare(room, kinds);
    List<UUID> asked = room.items().stream().limit(items).map(Item::id).toList();
    phases.agenda(session).stream()
        .filter(phase -> phase.kind() == PhaseKind.IRAT)
        .forEach(phase -> rats.choose(room.coordinator(), phase.id(), asked));
    sessions.start(room.facilitator(), session);
    return session;
  }

  /** Begins a prepared session. */
  @Transactional
  public void start(Classroom room, UUID session) {
    sessions.start(room.facilitator(), session);
  }

  /** Ends the running phase and begins the next. */
  @Transactional
  public void advance(Classroom room, UUID session) {
    sessions.advance(room.facilitator(), session);
  }

  /** Checks students in. */
  @Transactional
  public void checkIn(UUID session, List<Actor> students) {
    students.forEach(student -> sessions.checkIn(student, session));
  }

  /** The phase at a place of the agenda. */
  public PhaseInfo phase(UUID session, int position) {
    return phases.agenda(session).get(position);
  }
}
