package org.consilium.course.entity.rules;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.entity.rules.RosterEntry.Standing;
import org.consilium.institution.Person;
import org.consilium.platform.text.ContentDigest;

/**
 * What taking over a roster would do, shown before it is done.
 *
 * @param entries one for each row without faults, in the order of the file
 * @param faults of the file and against what is known; with any of them nothing is taken over
 * @param digest 64 hexadecimal digits by which the same plan is known again: it differs as soon as
 *     the file, or what is known of its people, differs
 */
public record RosterPlan(
    List<RosterEntry> entries, List<RosterFault> faults, List<String> notices, String digest) {

  /**
   * Compares a roster with what is known.
   *
   * @param people everybody of the institution; nobody else is touched
   * @param enrolled accounts that are in the course already
   */
  public static RosterPlan of(
      RosterReading reading, Collection<Person> people, Set<UUID> enrolled) {
    RosterComparison comparison = new RosterComparison(reading, people, enrolled);
    List<RosterEntry> entries = reading.rows().stream().map(comparison::entry).toList();
    List<RosterFault> faults = comparison.faults();
    return new RosterPlan(entries, faults, reading.notices(), digestOf(entries, faults));
  }

  /**
   * The same plan, in which every row for one of these accounts is a fault: a roster holds
   * students, and neither changes the accounts of staff nor makes them students of their own
   * course.
   */
  public RosterPlan refusing(Set<UUID> staff) {
    List<RosterFault> all = new ArrayList<>(faults);
    entries.stream()
        .filter(entry -> entry.accountId().filter(staff::contains).isPresent())
        .forEach(entry -> all.add(isStaff(entry.row())));
    all.sort(Comparator.comparing(RosterFault::line));
    return new RosterPlan(entries, List.copyOf(all), notices, digestOf(entries, all));
  }

  /** Whether it may be carried out. */
  public boolean isFaultless() {
    return faults.isEmpty();
  }

  /** How many entries have this standing. */
  public long count(Standing standing) {
    return entries.stream().filter(entry -> entry.standing() == standing).count();
  }

  private static RosterFault isStaff(RosterRow row) {
    return new RosterFault(
        row.line(),
        RosterColumn.EMAIL.header(),
        "This is the account of a member of staff; a roster holds students alone.");
  }

  private static String digestOf(List<RosterEntry> entries, List<RosterFault> faults) {
    ContentDigest digest = new ContentDigest().add("roster plan 1").add(entries.size());
    entries.forEach(entry -> add(digest, entry));
    digest.add(faults.size());
    faults.forEach(f -> digest.add(f.line()).add(f.column()).add(f.reason()));
    return digest.hex();
  }

  private static void add(ContentDigest digest, RosterEntry entry) {
    RosterRow row = entry.row();
    digest.add(row.line()).add(row.email()).add(row.givenName()).add(row.familyName());
    digest.add(row.discipline()).add(row.studentNumber().orElse(null));
    digest.add(entry.standing().name()).add(entry.accountId().map(UUID::toString).orElse(null));
    digest.add(entry.enrolled() ? 1 : 0).add(entry.changes().size());
    entry.changes().forEach(c -> digest.add(c.column().name()).add(c.before()).add(c.after()));
  }
}
