package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.consilium.session.PhaseInfo;
import org.consilium.session.TeamChange;
import org.consilium.session.TeamWork;
import org.consilium.teaming.Team;

/**
 * What a change of teams means for boards: every card stays where it is, under its author's name.
 */
@ApplicationScoped
public class TeamsAtBoards implements TeamWork {

  @Inject private BoardBook book;

  @Override
  public List<String> foretell(TeamChange change, List<PhaseInfo> agenda) {
    Optional<Team> worked =
        change.from().filter(team -> book.hasWork(change.sessionId(), team.id()));
    if (worked.isEmpty()) {
      return List.of();
    }
    String from = worked.get().name();
    return switch (change.kind()) {
      case MOVE ->
          List.of(
              "What was written on the board of %s stays there, under its authors' names."
                  .formatted(from),
              "Whoever leaves reads and writes the new team's board from now on.");
      case MERGE ->
          List.of(
              "The board of %s is kept as it is, under its authors' names, for staff to read."
                  .formatted(from),
              "All read and write the other team's board from now on.");
      case SPLIT ->
          List.of(
              "The board stays with %s, under its authors' names.".formatted(from),
              "The new team begins with an empty board.");
      case WALK_IN -> List.of();
    };
  }

  @Override
  public boolean isBuiltOn(TeamChange change, Instant since) {
    return change
        .to()
        .filter(team -> book.hasWritten(change.sessionId(), team.id(), change.accountIds(), since))
        .isPresent();
  }
}
