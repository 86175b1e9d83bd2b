package org.consilium.caseboard.boundary.participation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.caseboard.control.participation.TeamParticipation;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.Contribution;
import org.consilium.caseboard.entity.rules.Participation;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;

/** What a team is told of its own participation. */
public sealed interface ParticipationView extends LiveView {

  /** Staff do not show it: there is nothing in it. */
  record ParticipationHidden(UUID boardId) implements ParticipationView {}

  /**
   * On the board as it is.
   *
   * @param people the team now
   * @param members what each of these has contributed, nothing too
   * @param evenness see {@link Participation#evenness}
   */
  record ParticipationShown(
      UUID boardId, List<BoardPerson> people, List<Contribution> members, @Nullable Double evenness)
      implements ParticipationView {}

  /** One of the two. */
  static ParticipationView of(UUID boardId, Optional<TeamParticipation> seen) {
    return seen.<ParticipationView>map(
            team ->
                new ParticipationShown(
                    boardId,
                    team.people(),
                    team.participation().members(),
                    team.participation().evenness().stream().boxed().findAny().orElse(null)))
        .orElseGet(() -> new ParticipationHidden(boardId));
  }
}
