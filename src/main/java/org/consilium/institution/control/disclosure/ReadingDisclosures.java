package org.consilium.institution.control.disclosure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.SeenData;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.CsvCell;

/** Use cases of administrators: see who of other schools saw what of the own people; as a file. */
@ApplicationScoped
@Transactional
public class ReadingDisclosures {

  /** Entries on a page. */
  public static final int PAGE = 50;

  private static final int MOST_IN_A_FILE = 50_000;
  private static final DateTimeFormatter STAMP = DateTimeFormatter.ISO_OFFSET_DATE_TIME;

  @Inject private Sql sql;
  @Inject private AuditLog audit;

  /**
   * Some entries, the newest first.
   *
   * @param more whether there are older ones
   */
  public record Page(List<Disclosed> entries, boolean more) {}

  /** A page of what was looked for. */
  public Page page(Actor actor, LogSearch search) {
    requireAdministrator(actor);
    List<Disclosed> found = find(actor, search, PAGE + 1);
    boolean more = found.size() > PAGE;
    return new Page(more ? found.subList(0, PAGE) : found, more);
  }

  /** All of what was looked for, as a CSV text; times are the school's. */
  public String csv(Actor actor, LogSearch search) {
    requireAdministrator(actor);
    ZoneId zone = zone(actor);
    StringBuilder file =
        new StringBuilder(
            CsvCell.line(List.of("seen_at", "person", "school", "data", "about", "people")));
    for (Disclosed entry : find(actor, search, MOST_IN_A_FILE)) {
      file.append(
          CsvCell.line(
              List.of(
                  CsvCell.text(STAMP.format(entry.seenAt().atZone(zone).toOffsetDateTime())),
                  CsvCell.text(entry.reader()),
                  CsvCell.text(entry.readerSchool()),
                  CsvCell.text(entry.data().name()),
                  CsvCell.text(entry.subjectTitle()),
                  CsvCell.text(Integer.toString(entry.people())))));
    }
    audit.record(
        actor, "institution.disclosures-exported", "institution", actor.institutionId(), Map.of());
    return file.toString();
  }

  private List<Disclosed> find(Actor actor, LogSearch search, int most) {
    ZoneId zone = zone(actor);
    StringBuilder where = new StringBuilder("d.institution_id = ?");
    List<Object> given = new ArrayList<>(List.of(actor.institutionId()));
    if (search.person() != null && !search.person().isBlank()) {
      where.append(" AND CONCAT(a.given_name, ' ', a.family_name) LIKE ?");
      given.add("%" + search.person().strip().replaceAll("[\\\\%_]", "\\\\$0") + "%");
    }
    if (search.from() != null) {
      where.append(" AND d.seen_at >= ?");
      given.add(midnight(search.from(), zone));
    }
    if (search.until() != null) {
      where.append(" AND d.seen_at < ?");
      given.add(midnight(search.until().plusDays(1), zone));
    }
    seenAt(actor, search.before())
        .ifPresent(
            place -> {
              where.append(" AND (d.seen_at < ? OR (d.seen_at = ? AND d.id < ?))");
              given.addAll(List.of(place, place, search.before()));
            });
    given.add(most);
    return sql.list(
        """
        SELECT d.id, d.seen_at, d.data, d.subject_title, d.people, i.short_name,
               CONCAT(a.given_name, ' ', a.family_name) AS reader
          FROM disclosure_log d
          LEFT JOIN account a ON a.id = d.reader_id
          LEFT JOIN institution i ON i.id = d.reader_institution_id
         WHERE %s ORDER BY d.seen_at DESC, d.id DESC LIMIT ?"""
            .formatted(where),
        ReadingDisclosures::entry,
        given.toArray());
  }

  private Optional<Instant> seenAt(Actor actor, UUID entryId) {
    return entryId == null
        ? Optional.empty()
        : sql.first(
            "SELECT seen_at FROM disclosure_log WHERE id = ? AND institution_id = ?",
            row -> row.instant("seen_at"),
            entryId,
            actor.institutionId());
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

  private static Disclosed entry(Row row) {
    return new Disclosed(
        row.uuid("id"),
        row.instant("seen_at"),
        row.text("reader"),
        row.text("short_name"),
        row.oneOf(SeenData.class, "data"),
        row.text("subject_title"),
        row.number("people"));
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw DomainProblem.notAllowed(
          "institution.not-administrator", "Only administrators of your school may see this.");
    }
  }
}
