package org.consilium.institution.control.school;

import java.util.List;
import java.util.UUID;

/**
 * A school as it is stored.
 *
 * @param languages that it offers its people, in order
 * @param defaultLanguage what somebody reads who has chosen none
 * @param privacyText plain text; empty when there is none yet
 * @param disabled whether nobody of it may sign in
 * @param version changes with every change, so that nobody overwrites what they have not seen
 */
public record StoredSchool(
    UUID id,
    String name,
    String shortName,
    String timeZone,
    List<String> languages,
    String defaultLanguage,
    String privacyText,
    boolean disabled,
    long version) {

  /** The same under other names. */
  public StoredSchool named(String newName, String newShortName) {
    return new StoredSchool(
        id,
        newName,
        newShortName,
        timeZone,
        languages,
        defaultLanguage,
        privacyText,
        disabled,
        version);
  }

  /** The same, closed or open. */
  public StoredSchool disabled(boolean now) {
    return new StoredSchool(
        id, name, shortName, timeZone, languages, defaultLanguage, privacyText, now, version);
  }
}
