package org.consilium.peerevaluation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.control.PeerProgress;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;

/**
 * How far a peer evaluation is, for staff: counts, nothing of what was said.
 *
 * @param releasable whether it is over and not yet released
 * @param releasedAt when it was released, or null
 * @param finished how many students rated every teammate
 */
public record PeerProgressView(
    UUID phaseId,
    UUID sessionId,
    String title,
    PhaseState state,
    boolean releasable,
    Instant releasedAt,
    int students,
    int finished,
    List<TeamProgressView> teams) {

  /** A team. */
  public record TeamProgressView(
      UUID teamId, int number, String name, List<MemberProgressView> members) {}

  /** A student: rated how many of how many teammates, and was rated by how many. */
  public record MemberProgressView(
      UUID accountId,
      String givenName,
      String familyName,
      String discipline,
      String school,
      int rated,
      int teammates,
      int receivedFrom) {}

  static PeerProgressView of(PeerProgress progress) {
    PhaseInfo phase = progress.phase();
    return new PeerProgressView(
        phase.id(),
        phase.sessionId(),
        phase.title(),
        phase.state(),
        progress.releasable(),
        progress.releasedAt(),
        progress.students(),
        progress.finished(),
        progress.teams().stream().map(PeerProgressView::team).toList());
  }

  private static TeamProgressView team(PeerProgress.TeamProgress team) {
    return new TeamProgressView(
        team.teamId(),
        team.number(),
        team.name(),
        team.members().stream().map(PeerProgressView::member).toList());
  }

  private static MemberProgressView member(PeerProgress.MemberProgress member) {
    Person person = member.person();
    return new MemberProgressView(
        person.id(),
        person.givenName(),
        person.familyName(),
        person.discipline(),
        member.school(),
        member.rated(),
        member.teammates(),
        member.receivedFrom());
  }
}
