package org.consilium.institution.boundary.school;

import java.util.List;
import org.consilium.institution.RetainedData;
import org.consilium.institution.control.school.SchoolSettings;
import org.consilium.institution.control.school.SettledSchool;

/**
 * What the administrators' school has settled for itself.
 *
 * @param shortName which the operator of the server chose
 * @param retention for how many days it keeps what
 * @param disciplines what the school calls them, by name
 * @param version to be sent back with changes
 */
public record SettingsView(
    long version,
    String name,
    String shortName,
    String timeZone,
    List<String> languages,
    String defaultLanguage,
    List<RetentionView> retention,
    String privacyText,
    List<NamedDisciplineView> disciplines) {

  /** A kind of data, and for how many days it is kept. */
  public record RetentionView(RetainedData data, int days) {}

  static SettingsView of(SettledSchool school) {
    SchoolSettings settings = school.settings();
    return new SettingsView(
        school.version(),
        settings.name(),
        school.shortName(),
        settings.timeZone(),
        settings.languages(),
        settings.defaultLanguage(),
        settings.retention().entrySet().stream()
            .map(stated -> new RetentionView(stated.getKey(), stated.getValue()))
            .toList(),
        settings.privacyText(),
        school.disciplines().stream().map(NamedDisciplineView::of).toList());
  }
}
