package org.consilium.caseboard.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.course.CoursePeople;
import org.consilium.course.Veil;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;

/** The names of those who write on boards. */
@ApplicationScoped
public class BoardPeople {

  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private AskedLately lately;

  private record Named(Set<UUID> accountIds) {}

  private record Hidden(UUID courseId, Set<UUID> accountIds) {}

  BoardAuthor author(Board board, UUID accountId) {
    List<UUID> alone = List.of(accountId);
    return new BoardAuthor(
        BoardPerson.of(people.byIds(alone).get(accountId)), known.veil(board.courseId(), alone));
  }

  /** Who of these is hidden from whom of those who look on. */
  Veil veil(Board board, Collection<UUID> accountIds) {
    return lately.ask(
        new Hidden(board.courseId(), Set.copyOf(accountIds)),
        () -> known.veil(board.courseId(), accountIds));
  }

  /** As the team knows them. */
  public Map<UUID, BoardPerson> amongTeammates(Collection<UUID> accountIds) {
    return lately.ask(new Named(Set.copyOf(accountIds)), () -> named(people.byIds(accountIds)));
  }

  /** As the reader of the staff may know them. */
  Map<UUID, BoardPerson> forStaff(Actor reader, Board board, Collection<UUID> accountIds) {
    return forStaff(reader, board.courseId(), accountIds);
  }

  /** The same for the boards of a course. */
  public Map<UUID, BoardPerson> forStaff(Actor reader, UUID courseId, Collection<UUID> accountIds) {
    return named(known.forStaff(reader, courseId, accountIds));
  }

  /** As the reader may know them, who is of the staff or of the team. */
  Map<UUID, BoardPerson> forReader(
      Actor reader, boolean isStaff, Board board, Collection<UUID> accountIds) {
    return isStaff ? forStaff(reader, board, accountIds) : amongTeammates(accountIds);
  }

  private static Map<UUID, BoardPerson> named(Map<UUID, Person> persons) {
    return persons.values().stream()
        .map(BoardPerson::of)
        .collect(toMap(BoardPerson::accountId, identity()));
  }
}
