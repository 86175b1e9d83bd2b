package org.consilium.session.control.teams;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamChange.Kind;
import org.consilium.session.TeamHistory;
import org.consilium.session.TeamHistory.Membership;
import org.consilium.session.TeamsNow;
import org.consilium.session.control.teams.TeamChangeBook.Made;
import org.consilium.teaming.Team;

/** The teams of sessions and who is and was in them, as they are stored. */
@ApplicationScoped
public class SessionTeamBook implements SessionTeams {

  private static final String OF_NOW = "m.until_at IS NULL";
  private static final String OF_PHASE =
      "m.since_position <= ? AND (m.until_position IS NULL OR m.until_position > ?)";

  private static final String TEAM_COLUMNS = "t.team_id, t.number, t.name, made.team_set_id";

  @Inject private Sql sql;

  private record Place(UUID teamId, UUID accountId) {}

  /** Takes the teams of the session's team set, everybody from the first phase on. */
  public void take(UUID sessionId, List<Team> teams, Instant now) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> members = new ArrayList<>();
    for (Team team : teams) {
      rows.add(new Object[] {sessionId, team.id(), team.number(), team.name()});
      team.members()
          .forEach(
              member -> members.add(new Object[] {Ids.next(), sessionId, member, team.id(), now}));
    }
    sql.batch(
        "INSERT INTO session_team (session_id, team_id, number, name) VALUES (?, ?, ?, ?)", rows);
    sql.batch(
        """
        INSERT INTO session_member (id, session_id, account_id, team_id, since_position, since_at)
        VALUES (?, ?, ?, ?, 0, ?)""",
        members);
  }

  /** Puts people into a team from a phase on; those who are in another leave it. */
  void place(UUID sessionId, UUID teamId, Made change) {
    for (UUID mover : change.movers()) {
      sql.update(
          """
          UPDATE session_member SET until_position = ?, until_at = ?, ended_by = ?
           WHERE session_id = ? AND account_id = ? AND until_at IS NULL""",
          change.position(),
          change.at(),
          change.id(),
          sessionId,
          mover);
      sql.update(
          """
          INSERT INTO session_member
            (id, session_id, account_id, team_id, since_position, since_at, begun_by)
          VALUES (?, ?, ?, ?, ?, ?, ?)""",
          Ids.next(),
          sessionId,
          mover,
          teamId,
          change.position(),
          change.at(),
          change.id());
    }
  }

  /** A further team of the session, with nobody in it yet. */
  void add(UUID sessionId, UUID teamId, int number) {
    sql.update(
        "INSERT INTO session_team (session_id, team_id, number, name) VALUES (?, ?, ?, ?)",
        sessionId,
        teamId,
        number,
        Team.nameOf(number));
  }

  /** Everybody is where they were before the change, and a team that it made is gone. */
  void putBack(UUID sessionId, Made change) {
    UUID changeId = change.id();
    sql.update("DELETE FROM session_member WHERE begun_by = ?", changeId);
    sql.update(
        """
        UPDATE session_member SET until_position = NULL, until_at = NULL, ended_by = NULL
         WHERE ended_by = ?""",
        changeId);
    if (change.kind() == Kind.MERGE) {
      markMerged(sessionId, change.from(), null);
    } else if (change.kind() == Kind.SPLIT) {
      sql.update(
          "DELETE FROM session_team WHERE session_id = ? AND team_id = ?", sessionId, change.to());
    }
  }

  /** The team works no more: its people are in another; or works again, with null. */
  void markMerged(UUID sessionId, UUID teamId, UUID into) {
    sql.update(
        "UPDATE session_team SET merged_into = ? WHERE session_id = ? AND team_id = ?",
        into,
        sessionId,
        teamId);
  }

  /** When each of those who were put into their team on the day was, be it back into it. */
  public Map<UUID, Instant> movedAt(UUID sessionId) {
    Map<UUID, Instant> moved = new HashMap<>();
    sql.list(
        """
        SELECT account_id, MAX(moved_at) AS moved_at FROM (
          SELECT m.account_id, m.since_at AS moved_at FROM session_member m
           WHERE m.session_id = ? AND m.begun_by IS NOT NULL AND %s
          UNION ALL
          SELECT mover.account_id, c.undone_at FROM session_team_change c
            JOIN session_team_mover mover ON mover.change_id = c.id
           WHERE c.session_id = ? AND c.undone_at IS NOT NULL
        ) moves GROUP BY account_id"""
            .formatted(OF_NOW),
        row -> moved.put(row.uuid("account_id"), row.instant("moved_at")),
        sessionId,
        sessionId);
    return moved;
  }

  /** Every team that ever worked in the session, without members. */
  List<Team> ever(UUID sessionId) {
    return everyTeam(sessionId, Map.of());
  }

  @Override
  public List<Team> teams(UUID sessionId) {
    Map<UUID, List<UUID>> members =
        sql
            .list(
                """
                SELECT team_id, account_id FROM session_member m
                 WHERE session_id = ? AND %s ORDER BY account_id"""
                    .formatted(OF_NOW),
                row -> new Place(row.uuid("team_id"), row.uuid("account_id")),
                sessionId)
            .stream()
            .collect(groupingBy(Place::teamId, mapping(Place::accountId, toList())));
    return everyTeam(sessionId, members).stream()
        .filter(team -> !team.members().isEmpty())
        .toList();
  }

  private List<Team> everyTeam(UUID sessionId, Map<UUID, List<UUID>> members) {
    return sql.list(
        """
        SELECT %s FROM session_team t JOIN team made ON made.id = t.team_id
         WHERE t.session_id = ? ORDER BY t.number"""
            .formatted(TEAM_COLUMNS),
        row -> team(row, members.getOrDefault(row.uuid("team_id"), List.of())),
        sessionId);
  }

  @Override
  public Optional<Team> team(UUID sessionId, UUID teamId) {
    return team(OF_NOW, "?", sessionId, teamId);
  }

  @Override
  public Optional<Team> teamOf(UUID sessionId, UUID accountId) {
    return team(
        OF_NOW,
        """
        (SELECT m.team_id FROM session_member m
          WHERE m.session_id = ? AND m.account_id = ? AND %s)"""
            .formatted(OF_NOW),
        sessionId,
        sessionId,
        accountId);
  }

  @Override
  public Optional<Team> teamOf(PhaseInfo phase, UUID accountId) {
    int position = phase.position();
    return team(
        OF_PHASE,
        """
        (SELECT m.team_id FROM session_member m
          WHERE m.session_id = ? AND m.account_id = ? AND %s)"""
            .formatted(OF_PHASE),
        position,
        position,
        phase.sessionId(),
        phase.sessionId(),
        accountId,
        position,
        position);
  }

  /** A team with those of its members who count, by an expression for its id. */
  private Optional<Team> team(String counting, String id, Object... parameters) {
    List<Team> byMember =
        sql.list(
            """
            SELECT m.account_id, %s FROM session_team t JOIN team made ON made.id = t.team_id
              JOIN session_member m ON m.session_id = t.session_id AND m.team_id = t.team_id
               AND %s
             WHERE t.session_id = ? AND t.team_id = %s ORDER BY m.account_id"""
                .formatted(TEAM_COLUMNS, counting, id),
            row -> team(row, List.of(row.uuid("account_id"))),
            parameters);
    return byMember.stream()
        .findFirst()
        .map(
            team ->
                new Team(
                    team.id(),
                    team.teamSetId(),
                    team.number(),
                    team.name(),
                    byMember.stream().flatMap(each -> each.members().stream()).toList()));
  }

  @Override
  public Supplier<TeamsNow> now(UUID sessionId) {
    Supplier<List<Integer>> version =
        sql.soon(
            "SELECT teams_version FROM tbl_session WHERE id = ?",
            row -> row.number("teams_version"),
            sessionId);
    Supplier<List<Place>> places =
        sql.soon(
            "SELECT team_id, account_id FROM session_member m WHERE session_id = ? AND " + OF_NOW,
            row -> new Place(row.uuid("team_id"), row.uuid("account_id")),
            sessionId);
    return () ->
        new TeamsNow(
            sessionId,
            version.get().getFirst(),
            places.get().stream().collect(toMap(Place::accountId, Place::teamId)));
  }

  @Override
  public void requireAsKnown(TeamsNow known) {
    sql.require(
        1,
        "SELECT COUNT(*) FROM tbl_session WHERE id = ? AND teams_version = ?",
        known.sessionId(),
        known.version());
  }

  @Override
  public boolean isIn(UUID sessionId, UUID teamId, UUID accountId) {
    return sql.first(
            """
            SELECT 1 FROM session_member m
             WHERE m.session_id = ? AND m.team_id = ? AND m.account_id = ? AND %s"""
                .formatted(OF_NOW),
            row -> true,
            sessionId,
            teamId,
            accountId)
        .isPresent();
  }

  @Override
  public void requireStill(Participant student) {
    if (!isIn(student.session().id(), student.team().id(), student.accountId())) {
      throw DomainProblem.conflict(
          "session.team-changed",
          "A facilitator has just put you into another team, so this was not stored. What you did"
              + " before is kept; please go on with your new team.");
    }
  }

  @Override
  public TeamHistory history(UUID sessionId) {
    return new TeamHistory(
        everyTeam(sessionId, Map.of()),
        sql.list(
            """
            SELECT account_id, team_id, since_position, until_position
              FROM session_member WHERE session_id = ?""",
            SessionTeamBook::membership,
            sessionId));
  }

  @Override
  public TeamHistory historyAround(UUID sessionId, UUID accountId) {
    String own =
        "SELECT o.team_id FROM session_member o WHERE o.session_id = ? AND o.account_id = ?";
    String around =
        """
        SELECT a.account_id FROM session_member a
         WHERE a.session_id = ? AND a.team_id IN (%s)"""
            .formatted(own);
    List<Membership> memberships =
        sql.list(
            """
            SELECT account_id, team_id, since_position, until_position FROM session_member
             WHERE session_id = ? AND account_id IN (%s)"""
                .formatted(around),
            SessionTeamBook::membership,
            sessionId,
            sessionId,
            sessionId,
            accountId);
    return new TeamHistory(everyTeam(sessionId, Map.of()), memberships);
  }

  private static Membership membership(Row row) {
    return new Membership(
        row.uuid("account_id"),
        row.uuid("team_id"),
        row.number("since_position"),
        row.numberOrNull("until_position"));
  }

  private static Team team(Row row, List<UUID> members) {
    return new Team(
        row.uuid("team_id"),
        row.uuid("team_set_id"),
        row.number("number"),
        row.text("name"),
        members);
  }
}
