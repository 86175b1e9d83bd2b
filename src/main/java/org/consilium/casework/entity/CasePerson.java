package org.consilium.casework.entity;

import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.Nullable;

/** A teammate. */
public record CasePerson(
    UUID accountId, String givenName, String familyName, @Nullable String discipline) {

  /** The person, as teammates see them. */
  public static CasePerson of(Person person) {
    return new CasePerson(
        person.id(), person.givenName(), person.familyName(), person.discipline());
  }
}
