package org.consilium.institution.control.trail;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.audit.AuditEntry;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.audit.AuditReading;
import org.consilium.platform.audit.AuditSearch;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.CsvCell;

/** Use cases of administrators: read what the people of the own school did; take it as a file. */
@ApplicationScoped
@Transactional
public class ReadingTrail {

  /** Lines on a page. */
  public static final int PAGE = 50;

  private static final int MOST_IN_A_FILE = 50_000;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  @Inject private AuditReading trail;
  @Inject private AuditLog audit;
  @Inject private People people;
  @Inject private Sql sql;

  /**
   * Some lines, the newest first.
   *
   * @param more whether there are older ones
   */
  public record Page(List<TrailLine> lines, boolean more) {}

  /** A page of what was looked for. */
  public Page page(Actor actor, TrailSearch search) {
    requireAdministrator(actor);
    List<TrailLine> found = find(actor, search, PAGE + 1);
    boolean more = found.size() > PAGE;
    return new Page(more ? found.subList(0, PAGE) : found, more);
  }

  /** All of what was looked for, as a CSV text; times are the school's. */
  public String csv(Actor actor, TrailSearch search) {
    requireAdministrator(actor);
    ZoneId zone = zone(actor);
    StringBuilder file =
        new StringBuilder(
            CsvCell.line(
                List.of("happened_at", "person", "action", "subject", "subject_id", "facts")));
    for (TrailLine line : find(actor, search, MOST_IN_A_FILE)) {
      file.append(
          CsvCell.line(
              List.of(
                  CsvCell.text(STAMP.format(line.happenedAt().atZone(zone).toOffsetDateTime())),
                  CsvCell.text(line.person()),
                  CsvCell.text(line.action()),
                  CsvCell.text(line.subjectType()),
                  CsvCell.text(line.subjectId().toString()),
                  CsvCell.text(
                      line.facts().entrySet().stream()
                          .map(fact -> fact.getKey() + ": " + fact.getValue())
                          .collect(joining("; "))))));
    }
    audit.record(
        actor, "institution.trail-exported", "institution", actor.institutionId(), Map.of());
    return file.toString();
  }

  private List<TrailLine> find(Actor actor, TrailSearch search, int most) {
    Map<UUID, Person> school =
        people.ofSchool(actor.institutionId()).stream().collect(toMap(Person::id, identity()));
    ZoneId zone = zone(actor);
    AuditSearch asked =
        new AuditSearch(
            actor.institutionId(),
            named(search.person(), school),
            search.action() == null || search.action().isBlank() ? null : search.action().strip(),
            search.from() == null ? null : midnight(search.from(), zone),
            search.until() == null ? null : midnight(search.until().plusDays(1), zone),
            search.before());
    Map<String, String> names =
        school.values().stream().collect(toMap(p -> p.id().toString(), Person::name));
    return trail.read(asked, most).stream().map(entry -> line(entry, names)).toList();
  }

  /** Those of the school whose name or e-mail holds the words; null for everybody. */
  private static Set<UUID> named(String words, Map<UUID, Person> school) {
    if (words == null || words.isBlank()) {
      return null;
    }
    String wanted = words.strip().toLowerCase(Locale.ROOT);
    return school.values().stream()
        .filter(p -> (p.name() + " " + p.email()).toLowerCase(Locale.ROOT).contains(wanted))
        .map(Person::id)
        .collect(toSet());
  }

  private static TrailLine line(AuditEntry entry, Map<String, String> names) {
    Map<String, String> facts = new TreeMap<>();
    entry.facts().forEach((fact, value) -> facts.put(fact, names.getOrDefault(value, value)));
    return new TrailLine(
        entry.id(),
        entry.happenedAt(),
        names.get(entry.accountId().toString()),
        entry.action(),
        entry.subjectType(),
        entry.subjectId(),
        facts);
  }

  private ZoneId zone(Actor actor) {
    return sql.first(
            "SELECT time_zone FROM institution WHERE id = ?",
            row -> ZoneId.of(row.text("time_zone")),
            actor.institutionId())
        .orElseThrow();
  }

  private static Instant midnight(LocalDate day, ZoneId zone) {
    return day.atStartOfDay(zone).toInstant();
  }

  /** Operators have no school: their trail is their own. */
  private static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR) && !actor.is(Role.OPERATOR)) {
      throw DomainProblem.notAllowed(
          "institution.not-administrator", "Only administrators of your school may see this.");
    }
  }
}
