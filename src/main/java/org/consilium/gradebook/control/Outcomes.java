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
import org.consilium.exercise.ExerciseResults;
import org.consilium.gradebook.entity.rules.SessionOutcomes;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.PeerResults;
import org.consilium.readiness.ItemResult;
import org.consilium.readiness.RatResult;
import org.consilium.readiness.ReadinessResults;
import org.consilium.session.Attendance;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;
import org.consilium.teaming.Team;
import org.consilium.teaming.Teams;

/** Asks every room what a session came to so far. */
@ApplicationScoped
public class Outcomes {

  @Inject private Phases phases;
  @Inject private Teams teams;
  @Inject private People people;
  @Inject private Attendance attendance;
  @Inject private ReadinessResults readiness;
  @Inject private ExerciseResults exercises;
  @Inject private PeerResults peers;
  @Inject private Items items;

  SessionOutcomes of(SessionInfo session) {
    List<PhaseInfo> agenda = phases.agenda(session.id());
    List<Team> inSession = teams.teams(session.teamSetId());
    List<RatResult> irats = readiness.irats(session.id());
    List<RatResult> trats = readiness.trats(session.id());
    return new SessionOutcomes(
        session,
        agenda,
        inSession,
        members(inSession),
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
    List<Team> own = List.of(student.team());
    List<PhaseInfo> agenda = phases.agenda(session.id());
    List<RatResult> irats = readiness.irats(session.id(), student.team());
    return new SessionOutcomes(
        session,
        agenda,
        own,
        members(own),
        people.schools(),
        attendance.checkInsAmong(session.id(), student.team().members()),
        irats,
        readiness.trats(session.id(), student.team()),
        exercises.ofSession(session.id()),
        peers.ofStudent(session.id(), student.accountId()),
        disclosed(agenda),
        items(irats));
  }

  private Map<UUID, Person> members(List<Team> inSession) {
    return people.byIds(inSession.stream().flatMap(team -> team.members().stream()).toList());
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
