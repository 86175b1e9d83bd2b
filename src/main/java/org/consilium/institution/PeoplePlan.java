package org.consilium.institution;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.ContentDigest;

/**
 * What taking over a file of people would do. With any fault nothing is taken over.
 *
 * @param entries of every row without faults, in the order of the file
 * @param faults of the file and against what is known
 * @param notices what was left aside without harm, as sentences
 */
public record PeoplePlan(List<Entry> entries, List<Fault> faults, List<String> notices) {

  /** The columns of a file of people and the headers by which each is known. */
  public enum Column {
    EMAIL("email", true, List.of("email", "emailaddress", "mail")),
    GIVEN_NAME("given name", true, List.of("givenname", "firstname", "forename")),
    FAMILY_NAME("family name", true, List.of("familyname", "lastname", "surname")),
    DISCIPLINE("discipline", true, List.of("discipline", "disciplinecode")),
    STUDENT_NUMBER(
        "student number", false, List.of("studentnumber", "studentno", "studentid", "studentnr")),
    ROLES("roles", false, List.of("roles", "role"));

    private final String header;
    private final boolean required;
    private final List<String> names;

    Column(String header, boolean required, List<String> names) {
      this.header = header;
      this.required = required;
      this.names = names;
    }

    /** The header as we write it. */
    public String header() {
      return header;
    }

    /** Whether a file must have it. */
    public boolean isRequired() {
      return required;
    }

    /** The column of a header; case, spaces, hyphens and the like do not matter. */
    public static Optional<Column> of(String header) {
      String name = header.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
      return Arrays.stream(values()).filter(column -> column.names.contains(name)).findFirst();
    }
  }

  /** Whether the institution knows the person. */
  public enum Standing {
    NEW,
    KNOWN,
    /** Known, but not as the file says. */
    CHANGED
  }

  /**
   * A row without faults.
   *
   * @param line in which it begins, from 1
   * @param email in lower case
   * @param givenName as in the file, in Unicode normal form C, without white space around
   * @param familyName likewise
   * @param discipline the discipline's code, or null when the file says nothing about it
   * @param studentNumber empty when the file says nothing about it
   * @param roles none when the file says nothing about them
   */
  public record Row(
      int line,
      String email,
      String givenName,
      String familyName,
      String discipline,
      Optional<String> studentNumber,
      Set<Role> roles) {}

  /**
   * What a file changes of a person.
   *
   * @param before as it is kept now; empty when nothing is
   * @param after as the file says
   */
  public record Change(Column column, String before, String after) {}

  /**
   * What taking over one row means.
   *
   * @param accountId the person's account; empty when new
   * @param enrolled whether the person is in the course already to which the file belongs
   * @param changes what differs from what is known, in the order of columns
   */
  public record Entry(
      Row row,
      Standing standing,
      Optional<UUID> accountId,
      boolean enrolled,
      List<Change> changes) {}

  /**
   * Something in a file that keeps it from being taken over.
   *
   * @param line from 1; 0 when it is the file as a whole
   * @param column the header as it stands in the file; empty when it is the whole line
   * @param reason a sentence that says what is wrong and what to do
   */
  public record Fault(int line, String column, String reason) {

    /** As part of a refusal. */
    public org.consilium.platform.problem.Fault problem() {
      String where = line == 0 ? "file" : "line " + line;
      return new org.consilium.platform.problem.Fault(
          column.isEmpty() ? where : where + ", " + column, reason);
    }
  }

  /**
   * The same plan, in which every row for one of these accounts is a fault: a roster holds
   * students, and neither changes the accounts of staff nor makes them students of their own
   * course.
   */
  public PeoplePlan refusing(Set<UUID> staff) {
    List<Fault> all = new ArrayList<>(faults);
    entries.stream()
        .filter(entry -> entry.accountId().filter(staff::contains).isPresent())
        .map(entry -> isStaff(entry.row()))
        .filter(fault -> !faults.contains(fault))
        .forEach(all::add);
    all.sort(Comparator.comparing(Fault::line));
    return new PeoplePlan(entries, List.copyOf(all), notices);
  }

  /** Whether it may be carried out. */
  public boolean isFaultless() {
    return faults.isEmpty();
  }

  /** How many entries have this standing. */
  public long count(Standing standing) {
    return entries.stream().filter(entry -> entry.standing() == standing).count();
  }

  /**
   * 64 hexadecimal digits by which the same plan is known again: they differ as soon as the file,
   * or what is known of its people, differs.
   */
  public String digest() {
    ContentDigest digest = new ContentDigest().add("people plan 1").add(entries.size());
    entries.forEach(entry -> add(digest, entry));
    digest.add(faults.size());
    faults.forEach(f -> digest.add(f.line()).add(f.column()).add(f.reason()));
    return digest.hex();
  }

  private static Fault isStaff(Row row) {
    return new Fault(
        row.line(),
        Column.EMAIL.header(),
        "This is the account of a member of staff; a roster holds students alone.");
  }

  private static void add(ContentDigest digest, Entry entry) {
    Row row = entry.row();
    digest.add(row.line()).add(row.email()).add(row.givenName()).add(row.familyName());
    digest.add(row.discipline()).add(row.studentNumber().orElse(null));
    row.roles().stream().sorted().forEach(role -> digest.add(role.name()));
    digest.add(entry.standing().name()).add(entry.accountId().map(UUID::toString).orElse(null));
    digest.add(entry.enrolled() ? 1 : 0).add(entry.changes().size());
    entry.changes().forEach(c -> digest.add(c.column().name()).add(c.before()).add(c.after()));
  }
}
