package org.consilium.teaming.control;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;
import org.consilium.teaming.Team;
import org.consilium.teaming.TeamSet;

/** The stored team sets, teams and their members. */
@ApplicationScoped
public class TeamSetBook {

  private static final String TEAM_SET =
      "SELECT id, course_id, name, published FROM team_set WHERE id = ?";
  private static final String TEAM = "SELECT id, team_set_id, number, name FROM team ";

  @Inject private Sql sql;
  @Inject private Clock clock;

  private record Place(UUID teamId, UUID accountId) {}

  /** Stores a team set; its teams are numbered and named in the order given. */
  void add(TeamSet teamSet, int teamSize, List<List<UUID>> teams) {
    try {
      sql.update(
          """
          INSERT INTO team_set (id, course_id, name, team_size, published, created_at)
          VALUES (?, ?, ?, ?, ?, ?)""",
          teamSet.id(),
          teamSet.courseId(),
          teamSet.name(),
          teamSize,
          teamSet.published(),
          clock.instant());
    } catch (DuplicateKey e) {
      throw DomainProblem.conflict(
          "teaming.name-taken",
          "The course has a team set of this name already. Please choose another name.");
    }
    addTeams(teamSet.id(), teams);
  }

  private void addTeams(UUID teamSetId, List<List<UUID>> teams) {
    List<Object[]> rows = new ArrayList<>();
    List<Object[]> members = new ArrayList<>();
    for (List<UUID> accounts : teams) {
      UUID teamId = Ids.next();
      int number = rows.size() + 1;
      rows.add(new Object[] {teamId, teamSetId, number, Team.nameOf(number)});
      accounts.forEach(account -> members.add(new Object[] {teamSetId, account, teamId}));
    }
    sql.batch("INSERT INTO team (id, team_set_id, number, name) VALUES (?, ?, ?, ?)", rows);
    sql.batch(
        "INSERT INTO team_member (team_set_id, account_id, team_id) VALUES (?, ?, ?)", members);
  }

  /** A team of no team set. */
  UUID addTeam(int number) {
    UUID teamId = Ids.next();
    sql.update(
        "INSERT INTO team (id, number, name) VALUES (?, ?, ?)",
        teamId,
        number,
        Team.nameOf(number));
    return teamId;
  }

  /** The team sets of a course, newest first. */
  List<TeamSetOverview> ofCourse(UUID courseId) {
    return sql.list(
        """
        SELECT id, course_id, name, team_size, published,
               (SELECT COUNT(*) FROM team t WHERE t.team_set_id = s.id) AS teams,
               (SELECT COUNT(*) FROM team_member m WHERE m.team_set_id = s.id) AS students
          FROM team_set s WHERE course_id = ? ORDER BY created_at DESC, id DESC""",
        row ->
            new TeamSetOverview(
                teamSet(row), row.number("team_size"), row.number("teams"), row.number("students")),
        courseId);
  }

  int teamSize(UUID teamSetId) {
    return sql.first(
            "SELECT team_size FROM team_set WHERE id = ?",
            row -> row.number("team_size"),
            teamSetId)
        .orElseThrow();
  }

  Optional<TeamSet> find(UUID teamSetId) {
    return sql.first(TEAM_SET, TeamSetBook::teamSet, teamSetId);
  }

  /** The team set, held until the transaction ends so that changes of it queue. */
  Optional<TeamSet> locked(UUID teamSetId) {
    return sql.first(TEAM_SET + " FOR UPDATE", TeamSetBook::teamSet, teamSetId);
  }

  /** Each of the two gets the other's team, in one statement: nobody is in two teams between. */
  void swap(Team firstTeam, UUID first, Team secondTeam, UUID second) {
    sql.update(
        """
        UPDATE team_member SET team_id = CASE account_id WHEN ? THEN ? ELSE ? END
         WHERE team_set_id = ? AND account_id IN (?, ?)""",
        first,
        secondTeam.id(),
        firstTeam.id(),
        firstTeam.teamSetId(),
        first,
        second);
  }

  void publish(UUID teamSetId) {
    sql.update("UPDATE team_set SET published = TRUE WHERE id = ?", teamSetId);
  }

  void delete(UUID teamSetId) {
    sql.update("DELETE FROM team_member WHERE team_set_id = ?", teamSetId);
    sql.update("DELETE FROM team WHERE team_set_id = ?", teamSetId);
    sql.update("DELETE FROM team_set WHERE id = ?", teamSetId);
  }

  List<Team> teams(UUID teamSetId) {
    Map<UUID, List<UUID>> members =
        sql
            .list(
                """
                SELECT team_id, account_id FROM team_member WHERE team_set_id = ?
                 ORDER BY account_id""",
                row -> new Place(row.uuid("team_id"), row.uuid("account_id")),
                teamSetId)
            .stream()
            .collect(groupingBy(Place::teamId, mapping(Place::accountId, toList())));
    return sql.list(
        TEAM + "WHERE team_set_id = ? ORDER BY number",
        row -> team(row, members.getOrDefault(row.uuid("id"), List.of())),
        teamSetId);
  }

  Optional<Team> team(UUID teamId) {
    return team("?", teamId);
  }

  Optional<Team> teamOf(UUID teamSetId, UUID accountId) {
    return team(
        "(SELECT team_id FROM team_member WHERE team_set_id = ? AND account_id = ?)",
        teamSetId,
        accountId);
  }

  /** A team with its members, by an expression for its id. */
  private Optional<Team> team(String id, Object... parameters) {
    List<Team> byMember =
        sql.list(
            """
            SELECT t.id, t.team_set_id, t.number, t.name, m.account_id
              FROM team t LEFT JOIN team_member m ON m.team_id = t.id
             WHERE t.id = %s ORDER BY m.account_id"""
                .formatted(id),
            row -> team(row, Stream.ofNullable(row.uuid("account_id")).toList()),
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

  private static TeamSet teamSet(Row row) {
    return new TeamSet(
        row.uuid("id"), row.uuid("course_id"), row.text("name"), row.flag("published"));
  }

  private static Team team(Row row, List<UUID> members) {
    return new Team(
        row.uuid("id"), row.uuid("team_set_id"), row.number("number"), row.text("name"), members);
  }
}
