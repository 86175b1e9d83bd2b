package org.consilium.caseboard.control;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.institution.People;
import org.consilium.institution.Person;

/** The names of those who write on boards. */
@ApplicationScoped
public class BoardPeople {

  @Inject private People people;

  BoardPerson person(UUID accountId) {
    return byIds(List.of(accountId)).get(accountId);
  }

  Map<UUID, BoardPerson> byIds(Collection<UUID> accountIds) {
    return people.byIds(accountIds).values().stream()
        .map(BoardPeople::person)
        .collect(toMap(BoardPerson::accountId, identity()));
  }

  private static BoardPerson person(Person person) {
    return new BoardPerson(
        person.id(), person.givenName(), person.familyName(), person.discipline());
  }
}
