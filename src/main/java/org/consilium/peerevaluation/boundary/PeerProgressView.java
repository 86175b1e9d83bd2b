package org.consilium.peerevaluation.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.control.PeerProgress;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

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
    @Schema(nullable = true) Instant releasedAt,
    int students,
    int finished,
    List<PeerTeamProgressView> teams) {

  /** A team. */
  public record PeerTeamProgressView(
      UUID teamId, int number, String name, List<PeerMemberProgressView> members) {}

  /** A student: rated how many of how many teammates, and was rated by how many. */
  public record PeerMemberProgressView(
      UUID accountId,
      String givenName,
      String familyName,
      @Schema(nullable = true) String discipline,
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

  private static PeerTeamProgressView team(PeerProgress.TeamProgress team) {
    return new PeerTeamProgressView(
        team.teamId(),
        team.number(),
        team.name(),
        team.members().stream().map(PeerProgressView::member).toList());
  }

  private static PeerMemberProgressView member(PeerProgress.MemberProgress member) {
    Person person = member.person();
    return new PeerMemberProgressView(
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
