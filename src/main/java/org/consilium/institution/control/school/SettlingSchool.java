package org.consilium.institution.control.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.consilium.institution.People;
import org.consilium.institution.RetainedData;
import org.consilium.institution.RetentionTimes;
import org.consilium.institution.control.people.SchoolAccess;
import org.consilium.institution.entity.rules.DisciplineNames;
import org.consilium.institution.entity.rules.SchoolRule;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.TidyText;

/** Use cases of administrators: see and change what their own school settles for itself. */
@ApplicationScoped
@Transactional
public class SettlingSchool {

  @Inject private SchoolAccess access;
  @Inject private SchoolBook schools;
  @Inject private OwnDisciplines disciplines;
  @Inject private RetentionTimes retention;
  @Inject private People people;
  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /** The school's settings. */
  public SettledSchool show(Actor actor) {
    access.requireAdministrator(actor);
    return seen(schools.school(actor.institutionId()));
  }

  /**
   * Settles all of it anew.
   *
   * @param version of the school as the administrator saw it
   */
  public SettledSchool settle(Actor actor, long version, SchoolSettings asked) {
    access.requireAdministrator(actor);
    StoredSchool school = schools.lockedAsSeen(actor.institutionId(), version);
    SchoolSettings before = seen(school).settings();
    SchoolSettings tidy = tidy(asked);
    requireNone(faultsOf(school, tidy));
    schools.write(
        new StoredSchool(
            school.id(),
            tidy.name(),
            school.shortName(),
            tidy.timeZone(),
            tidy.languages(),
            tidy.defaultLanguage(),
            tidy.privacyText(),
            school.disabled(),
            version));
    keep(school, tidy.retention());
    audit.record(
        actor,
        "institution.settings-changed",
        "institution",
        school.id(),
        Map.of("changed", changed(before, tidy)));
    return seen(schools.school(school.id()));
  }

  /** Says what the school calls the disciplines; names that are left out are no longer known. */
  public SettledSchool nameDisciplines(Actor actor, long version, List<NamedDiscipline> named) {
    access.requireAdministrator(actor);
    StoredSchool school = schools.lockedAsSeen(actor.institutionId(), version);
    List<NamedDiscipline> tidy =
        Objects.requireNonNullElse(named, List.<NamedDiscipline>of()).stream()
            .map(each -> new NamedDiscipline(line(each.name()), line(each.code())))
            .toList();
    Map<String, String> common = new HashMap<>();
    people.disciplines().forEach(each -> common.put(each.code(), each.name()));
    requireNone(
        DisciplineNames.faultsOf(
            tidy.stream().map(NamedDiscipline::name).toList(),
            tidy.stream().map(NamedDiscipline::code).toList(),
            common));
    disciplines.replace(school.id(), tidy);
    schools.write(school);
    audit.record(
        actor,
        "institution.disciplines-named",
        "institution",
        school.id(),
        Map.of("names", Integer.toString(tidy.size())));
    return seen(schools.school(school.id()));
  }

  private SettledSchool seen(StoredSchool school) {
    return new SettledSchool(
        new SchoolSettings(
            school.name(),
            school.timeZone(),
            school.languages(),
            school.defaultLanguage(),
            retention.daysOf(school.id()),
            school.privacyText()),
        school.shortName(),
        disciplines.of(school.id()),
        school.version());
  }

  private void keep(StoredSchool school, Map<RetainedData, Integer> days) {
    sql.batch(
        """
        INSERT INTO retention_time (institution_id, data, days) VALUES (?, ?, ?)
        ON DUPLICATE KEY UPDATE days = VALUES(days)""",
        days.entrySet().stream()
            .map(stated -> new Object[] {school.id(), stated.getKey(), stated.getValue()})
            .toList());
  }

  private static SchoolSettings tidy(SchoolSettings asked) {
    return new SchoolSettings(
        line(asked.name()),
        asked.timeZone(),
        Objects.requireNonNullElse(asked.languages(), List.of()),
        asked.defaultLanguage(),
        asked.retention(),
        Objects.requireNonNullElse(asked.privacyText(), "").replace("\r\n", "\n").strip());
  }

  private static List<Fault> faultsOf(StoredSchool school, SchoolSettings tidy) {
    List<Fault> faults = new ArrayList<>(SchoolRule.nameFaults(tidy.name(), school.shortName()));
    faults.addAll(SchoolRule.zoneFaults(tidy.timeZone()));
    faults.addAll(SchoolRule.languageFaults(tidy.languages(), tidy.defaultLanguage()));
    faults.addAll(SchoolRule.retentionFaults(tidy.retention()));
    faults.addAll(SchoolRule.privacyFaults(tidy.privacyText()));
    return faults;
  }

  /** What is other than before, without saying how it was. */
  private static String changed(SchoolSettings before, SchoolSettings after) {
    List<String> changed = new ArrayList<>();
    note(changed, "name", before.name(), after.name());
    note(changed, "time zone", before.timeZone(), after.timeZone());
    note(changed, "languages", before.languages(), after.languages());
    note(changed, "default language", before.defaultLanguage(), after.defaultLanguage());
    note(changed, "retention times", before.retention(), after.retention());
    note(changed, "privacy text", before.privacyText(), after.privacyText());
    return String.join(", ", changed);
  }

  private static void note(List<String> changed, String what, Object before, Object after) {
    if (!before.equals(after)) {
      changed.add(what);
    }
  }

  private static String line(String text) {
    return TidyText.line(Objects.requireNonNullElse(text, ""));
  }

  private static void requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "institution.faulty-settings", "Something needs correcting. Nothing was saved.", faults);
    }
  }
}
