package org.consilium.course;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Person;

/**
 * Which of some people of a course are hidden from whom; from whoever is not in it, nobody is.
 *
 * @param hiddenFrom the people who are hidden, by the account of each reader
 * @param instead who is told in place of a hidden person
 */
public record Veil(Map<UUID, Set<UUID>> hiddenFrom, Map<UUID, Person> instead) {

  /** Nobody is hidden. */
  public static final Veil NONE = new Veil(Map.of(), Map.of());

  public Veil {
    hiddenFrom = Map.copyOf(hiddenFrom);
    instead = Map.copyOf(instead);
  }

  /** Who is told to the reader in place of the person, where that one is hidden. */
  public Optional<Person> inPlaceOf(UUID accountId, UUID reader) {
    return hiddenFrom.getOrDefault(reader, Set.of()).contains(accountId)
        ? Optional.of(instead.get(accountId))
        : Optional.empty();
  }
}
