package org.consilium.teaming.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import org.consilium.course.Courses;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;
import org.consilium.teaming.TeamSet;
import org.consilium.teaming.TeamSetEditing;

/** {@link TeamSetEditing} on the database. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class TeamSetsInTransaction implements TeamSetEditing {

  @Inject private TeamSetBook book;
  @Inject private Courses courses;

  @Override
  public UUID publish(UUID courseId, String name, List<List<UUID>> teams) {
    List<UUID> everybody = teams.stream().flatMap(List::stream).toList();
    requireStudentsOnce(courseId, everybody);
    int largest = teams.stream().mapToInt(List::size).max().orElse(0);
    TeamSet teamSet = new TeamSet(Ids.next(), courseId, name, true);
    book.add(teamSet, largest, teams);
    return teamSet.id();
  }

  @Override
  public UUID addOfNoSet(int number) {
    return book.addTeam(number);
  }

  private void requireStudentsOnce(UUID courseId, List<UUID> everybody) {
    boolean students = new HashSet<>(courses.students(courseId)).containsAll(everybody);
    if (!students || everybody.stream().distinct().count() < everybody.size()) {
      throw DomainProblem.invalid(
          "teaming.bad-teams", "Only students of the course can be in its teams, each in one.");
    }
  }
}
