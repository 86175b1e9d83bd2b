package org.consilium.course;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;

/**
 * As whom the people of a course are known, by the terms of its partnerships: the one place that
 * decides whether somebody is told a name. Where two schools agreed on pseudonyms, the staff of
 * each know the other's students by a pseudonym for the course. Staff, who conduct together, are
 * known by name; so are teammates, who sit at one table. The asking room authorises.
 */
public interface CoursePeople {

  /**
   * The people of these accounts that exist, by account, as the reader may know them who is of the
   * course's staff. Under a pseudonym it is the given and the family name, and there is neither
   * address nor number: whoever sorts by name does so after asking.
   */
  Map<UUID, Person> forStaff(Actor reader, UUID courseId, Collection<UUID> accountIds);

  /** The same for students and staff who look at one thing together. */
  Veil veil(UUID courseId, Collection<UUID> accountIds);

  /** As whom staff of other schools know these people; whom all know by name is left out. */
  Map<UUID, String> pseudonyms(UUID courseId, Collection<UUID> accountIds);

  /** As whom staff of other schools know one person, if not by name. */
  default Optional<String> pseudonym(UUID courseId, UUID accountId) {
    return Optional.ofNullable(pseudonyms(courseId, List.of(accountId)).get(accountId));
  }

  /** Whether any student of the course is hidden from any of its staff. */
  boolean hideAnybody(UUID courseId);

  /** Those of these schools whose students the reader of the staff knows by pseudonym. */
  Set<UUID> pseudonymous(Actor reader, UUID courseId, Collection<UUID> schools);
}
