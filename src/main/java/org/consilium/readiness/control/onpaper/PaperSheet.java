package org.consilium.readiness.control.onpaper;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.teaming.Team;

/**
 * A team's card or a student's answers as they stand, to staff, in the letters of the print pack.
 *
 * @param id the team of a tRAT, the student of an iRAT
 * @param person the student, or null for a card
 * @param school short name of the student's school, or null for a card
 * @param mayEnter whether the reader enters it, and therefore sees what is on it
 * @param marks by question the letters in the order of attempts; empty where the reader may not see
 * @param live by question those letters that were not entered from paper
 * @param points earned so far, or null where the reader may not see
 * @param entries who entered anything from paper
 */
public record PaperSheet(
    UUID id,
    Team team,
    Person person,
    String school,
    boolean mayEnter,
    List<String> marks,
    List<String> live,
    Integer points,
    List<EnteredBy> entries) {

  /** An entry from paper; the reason is null unless it corrected something. */
  public record EnteredBy(String name, Instant at, String reason) {}
}
