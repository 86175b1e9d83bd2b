package org.consilium.peerevaluation.control;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;

/**
 * How far a peer evaluation is: counts, nothing of what was said.
 *
 * @param phase which
 * @param releasedAt when it was released, or null
 * @param teams by number
 */
public record PeerProgress(PhaseInfo phase, Instant releasedAt, List<TeamProgress> teams) {

  /** One team with its members by name. */
  public record TeamProgress(UUID teamId, int number, String name, List<MemberProgress> members) {}

  /**
   * One student.
   *
   * @param person who
   * @param school short name of the student's school
   * @param rated how many teammates the student has rated
   * @param teammates how many there are to rate
   * @param receivedFrom how many teammates rated the student
   */
  public record MemberProgress(
      Person person, String school, int rated, int teammates, int receivedFrom) {

    boolean isFinished() {
      return rated == teammates;
    }
  }

  /** Whether staff may release it now. */
  public boolean releasable() {
    return phase.state() == PhaseState.ENDED && releasedAt == null;
  }

  /** Everybody in the teams. */
  List<Person> people() {
    return teams.stream()
        .flatMap(team -> team.members().stream())
        .map(MemberProgress::person)
        .toList();
  }

  /** How many students there are. */
  public int students() {
    return teams.stream().mapToInt(team -> team.members().size()).sum();
  }

  /** How many of them rated every teammate. */
  public int finished() {
    return (int)
        teams.stream()
            .flatMap(team -> team.members().stream())
            .filter(MemberProgress::isFinished)
            .count();
  }
}
