package org.consilium.caseboard.entity;

import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.Nullable;

/** Somebody who did something on a board. */
public record BoardPerson(
    UUID accountId, String givenName, String familyName, @Nullable String discipline) {

  /** The person, as whoever asked may know them. */
  public static BoardPerson of(Person person) {
    return new BoardPerson(
        person.id(), person.givenName(), person.familyName(), person.discipline());
  }

  /** As at another time, when it was another discipline. */
  public BoardPerson in(String discipline) {
    return new BoardPerson(accountId, givenName, familyName, discipline);
  }
}
