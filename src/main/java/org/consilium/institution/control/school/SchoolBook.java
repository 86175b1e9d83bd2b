package org.consilium.institution.control.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/** The stored schools; whoever operates the server is none of them. */
@ApplicationScoped
public class SchoolBook {

  private static final String SCHOOLS =
      """
      SELECT id, name, short_name, time_zone, languages, default_language, privacy_text, disabled,
             version
        FROM institution WHERE NOT operates AND\s""";

  @Inject private Sql sql;

  /** All of them, by name. */
  public List<StoredSchool> all() {
    return sql.list(SCHOOLS + "TRUE ORDER BY name, id", SchoolBook::school);
  }

  /** The school, or the refusal {@code institution.no-school}. */
  public StoredSchool school(UUID id) {
    return sql.first(SCHOOLS + "(id = ?)", SchoolBook::school, id).orElseThrow(SchoolBook::none);
  }

  /** The school, held until the transaction ends. */
  public StoredSchool locked(UUID id) {
    return sql.first(SCHOOLS + "(id = ?) FOR UPDATE", SchoolBook::school, id)
        .orElseThrow(SchoolBook::none);
  }

  /** The school, held, if it is still as it was seen. */
  public StoredSchool lockedAsSeen(UUID id, long version) {
    StoredSchool school = locked(id);
    if (school.version() != version) {
      throw DomainProblem.conflict(
          "institution.school-changed",
          "Somebody else has changed the school meanwhile. Nothing was saved; please look at it"
              + " again.");
    }
    return school;
  }

  /** Writes what can be written of it. */
  public void write(StoredSchool school) {
    requireFreeName(
        () ->
            sql.update(
                """
                UPDATE institution SET name = ?, short_name = ?, time_zone = ?, languages = ?,
                       default_language = ?, privacy_text = ?, disabled = ?, version = version + 1
                 WHERE id = ?""",
                school.name(),
                school.shortName(),
                school.timeZone(),
                String.join(",", school.languages()),
                school.defaultLanguage(),
                school.privacyText(),
                school.disabled(),
                school.id()));
  }

  /** Writes something, or says that the short name is another school's. */
  public static <T> T requireFreeName(Supplier<T> writing) {
    try {
      return writing.get();
    } catch (DuplicateKey taken) {
      throw DomainProblem.invalid(
          "institution.short-name-taken",
          "Another school has this short name already. Nothing was saved.",
          List.of(new Fault("shortName", "Another school has this short name already.")));
    }
  }

  private static StoredSchool school(Row row) {
    return new StoredSchool(
        row.uuid("id"),
        row.text("name"),
        row.text("short_name"),
        row.text("time_zone"),
        List.of(row.text("languages").split(",")),
        row.text("default_language"),
        row.text("privacy_text"),
        row.flag("disabled"),
        row.big("version"));
  }

  private static DomainProblem none() {
    return DomainProblem.notFound("institution.no-school", "There is no such school here.");
  }
}
