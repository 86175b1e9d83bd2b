package org.consilium.gradebook.entity.rules;

import java.util.Map;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.Sharing;

/**
 * What the staff of one school may see of the results of each school's people.
 *
 * @param reader the school that looks
 * @param owner the school that owns the course
 * @param partners what the owner has agreed on with each school that takes part
 */
public record SchoolSight(UUID reader, UUID owner, Map<UUID, Sharing> partners) {

  private static final Sharing OWN = new Sharing(true, true);

  public SchoolSight {
    partners = Map.copyOf(partners);
  }

  /** Of this person. */
  public Sharing ofPerson(Person person) {
    return of(person.institutionId());
  }

  /** Of the people of this school. Two guests see of each other what both let the owner see. */
  Sharing of(UUID school) {
    if (school.equals(reader)) {
      return OWN;
    }
    if (reader.equals(owner)) {
      return partners.getOrDefault(school, Sharing.NONE);
    }
    Sharing withReader = partners.getOrDefault(reader, Sharing.NONE);
    if (school.equals(owner)) {
      return withReader;
    }
    boolean teams =
        withReader.teamResults() && partners.getOrDefault(school, Sharing.NONE).teamResults();
    return new Sharing(teams, false);
  }
}
