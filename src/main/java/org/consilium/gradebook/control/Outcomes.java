package org.consilium.gradebook.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.bank.Item;
import org.consilium.bank.Items;
import org.consilium.course.CoursePeople;
import org.consilium.exercise.ExerciseResults;
import org.consilium.gradebook.entity.rules.SessionOutcomes;
import org.consilium.institution.People;
import org.consilium.peerevaluation.PeerResults;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.ItemResult;
import org.consilium.readiness.RatResult;
import org.consilium.readiness.ReadinessResults;
import org.consilium.session.Attendance;
import org.consilium.session.OwnTimes;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;

/** Asks every room what a session came to so far. */
@ApplicationScoped
public class Outcomes {

  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private Attendance attendance;
  @Inject private OwnTimes ownTimes;
  @Inject private ReadinessResults readiness;
  @Inject private ExerciseResults exercises;
  @Inject private PeerResults peers;
  @Inject private Items items;

  /** All of it, with people as the reader of the staff may know them. */
  SessionOutcomes of(Actor reader, SessionInfo session) {
    List<PhaseInfo> agenda = phases.agenda(session.id());
    TeamHistory history = teams.history(session.id());
    List<RatResult> irats = readiness.irats(session.id());
    List<RatResult> trats = readiness.trats(session.id());
    return new SessionOutcomes(
        session,
        agenda,
        history,
        known.forStaff(reader, session.courseId(), history.students()),
        people.schools(),
        attendance.checkIns(session.id()),
        irats,
        trats,
        exercises.ofSession(session.id()),
        peers.ofSession(session.id()),
        disclosed(agenda),
        items(irats));
  }

  /** What it came to for one student: of others there is only what the own team shares. */
  SessionOutcomes of(Participant student) {
    SessionInfo session = student.session();
    TeamHistory own = teams.historyAround(session.id(), student.accountId());
    List<PhaseInfo> agenda = phases.agenda(session.id());
    List<RatResult> irats = readiness.irats(session.id(), student.accountId());
    // the team's points tell right answers to one who still takes the test alone
    boolean atWork = ownTimes.isAtWork(session.id(), student.accountId());
    return new SessionOutcomes(
        session,
        agenda,
        own,
        people.byIds(own.students()),
        people.schools(),
        attendance.checkInsAmong(session.id(), own.students()),
        irats,
        atWork ? List.of() : readiness.trats(session.id(), student.accountId()),
        exercises.ofSession(session.id()),
        peers.ofStudent(session.id(), student.accountId()),
        atWork ? Set.of() : disclosed(agenda),
        items(irats));
  }

  private Set<UUID> disclosed(List<PhaseInfo> agenda) {
    return agenda.stream()
        .filter(phase -> phase.kind() == PhaseKind.IRAT && phase.startedAt() != null)
        .map(PhaseInfo::id)
        .filter(readiness::keysDisclosed)
        .collect(Collectors.toSet());
  }

  private Map<UUID, Item> items(List<RatResult> irats) {
    Stream<ItemResult> asked = irats.stream().flatMap(irat -> irat.items().stream());
    return items.byIds(asked.map(ItemResult::itemId).collect(Collectors.toSet()));
  }
}
