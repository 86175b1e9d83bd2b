package org.consilium.session.control;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.SessionInfo;

/**
 * A session as it stands.
 *
 * @param info what other rooms know of it
 * @param version grows with every change of agenda or clock
 * @param teamsVersion grows with every change of its teams
 * @param joinCode null once closed
 * @param preparedAt when it was prepared
 * @param startedAt when it began, or null
 * @param closedAt when it was closed, or null
 * @param lead who conducts, and what is said while everything is paused
 * @param agenda its phases in order
 */
public record SessionSheet(
    SessionInfo info,
    int version,
    int teamsVersion,
    String joinCode,
    Instant preparedAt,
    Instant startedAt,
    Instant closedAt,
    Lead lead,
    List<PhaseInfo> agenda) {

  /**
   * Who leads, as it stands.
   *
   * @param conductor the account that conducts, or null
   * @param offeredTo the account to whom that is offered, or null
   * @param pauseMessage what everybody reads while everything is paused, or null
   */
  public record Lead(UUID conductor, UUID offeredTo, String pauseMessage) {}

  /** The phase that runs. */
  public Optional<PhaseInfo> current() {
    return agenda.stream().filter(phase -> phase.state() == PhaseState.RUNNING).findFirst();
  }
}
