package org.consilium.exercise.entity;

import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.Nullable;

/** Who committed for the team. */
public record ExercisePerson(
    UUID accountId, String givenName, String familyName, @Nullable String discipline) {

  /** The person, as teammates see them. */
  public static ExercisePerson of(Person person) {
    return new ExercisePerson(
        person.id(), person.givenName(), person.familyName(), person.discipline());
  }
}
