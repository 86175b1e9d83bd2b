package org.consilium.course.entity.rules;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The columns of a roster and the headers by which each is known. */
public enum RosterColumn {
  EMAIL("email", true, List.of("email", "emailaddress", "mail")),
  GIVEN_NAME("given name", true, List.of("givenname", "firstname", "forename")),
  FAMILY_NAME("family name", true, List.of("familyname", "lastname", "surname")),
  DISCIPLINE("discipline", true, List.of("discipline", "disciplinecode")),
  STUDENT_NUMBER(
      "student number", false, List.of("studentnumber", "studentno", "studentid", "studentnr"));

  private final String header;
  private final boolean required;
  private final List<String> names;

  RosterColumn(String header, boolean required, List<String> names) {
    this.header = header;
    this.required = required;
    this.names = names;
  }

  /** The header as we write it. */
  public String header() {
    return header;
  }

  /** Whether a roster must have it. */
  public boolean isRequired() {
    return required;
  }

  /** The column of a header; case, spaces, hyphens and the like do not matter. */
  static Optional<RosterColumn> of(String header) {
    String name = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
  }
}
