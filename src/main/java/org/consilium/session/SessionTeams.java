package org.consilium.session;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.consilium.teaming.Team;

/**
 * The teams that work in a session: taken from its team set when it was prepared, its own since.
 * The asking room authorises.
 */
public interface SessionTeams {

  /** The teams that work now, by number, each with its members of now. */
  List<Team> teams(UUID sessionId);

  /** The team with its members of now; nothing when it works in the session no more. */
  Optional<Team> team(UUID sessionId, UUID teamId);

  /** The team in which the account is now. */
  Optional<Team> teamOf(UUID sessionId, UUID accountId);

  /**
   * The team of the account in a phase, with its members then: the one in which it was when the
   * phase ended, and while it has not ended the one of now.
   */
  Optional<Team> teamOf(PhaseInfo phase, UUID accountId);

  /**
   * Who is in which team at this moment.
   *
   * @return the answer, to be asked for within the transaction
   */
  Supplier<TeamsNow> now(UUID sessionId);

  /**
   * Where the teams are not as they are known here any more, nothing of the running transaction is
   * stored ({@code Outdated}, at the latest from the commit). Called after a phase of the session
   * is held, since whoever changes teams holds the phases too.
   */
  void requireAsKnown(TeamsNow known);

  /** Whether the account is in the team at this moment, as somebody else may just have stored. */
  boolean isIn(UUID sessionId, UUID teamId, UUID accountId);

  /**
   * Refuses (conflict) whose team is another by now: asked after the phase is held, since whoever
   * changes teams holds the phases too.
   */
  void requireStill(Participant student);

  /** Who was in which team in which phase. */
  TeamHistory history(UUID sessionId);

  /**
   * The part of it that concerns one student: everybody who ever was in a team of the student. Only
   * the student's own teams are whole in it.
   */
  TeamHistory historyAround(UUID sessionId, UUID accountId);
}
