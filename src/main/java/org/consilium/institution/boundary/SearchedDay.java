package org.consilium.institution.boundary;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.List;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/** A day in an address. */
public final class SearchedDay {

  private SearchedDay() {}

  /** The day, null where none was given, or a refusal that names the field. */
  public static LocalDate of(String text, String field) {
    if (text == null || text.isBlank()) {
      return null;
    }
    try {
      return LocalDate.parse(text);
    } catch (DateTimeParseException notADay) {
      throw DomainProblem.invalid(
          "institution.bad-day",
          "This is no date. Please write it as 2026-11-22.",
          List.of(new Fault(field, "This is no date.")));
    }
  }
}
