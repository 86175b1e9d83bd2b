package org.consilium.institution.boundary.school;

import java.util.List;
import java.util.Map;
import org.consilium.institution.RetainedData;
import org.consilium.institution.control.school.SchoolSettings;

/**
 * What a school settles for itself.
 *
 * @param version of the school as it was seen
 * @param retention for how many days it keeps what
 */
public record SettingsRequest(
    long version,
    String name,
    String timeZone,
    List<String> languages,
    String defaultLanguage,
    Map<RetainedData, Integer> retention,
    String privacyText) {

  SchoolSettings settings() {
    return new SchoolSettings(name, timeZone, languages, defaultLanguage, retention, privacyText);
  }
}
