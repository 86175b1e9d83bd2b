package org.consilium.institution.entity;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.PersonDetails;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;

/** A person's account at one institution: opened, given a password, changed, disabled. */
@Entity
@Table(name = "account")
public class Account {

  /** Nobody can have an address there (RFC 2606). */
  private static final String ERASED_DOMAIN = "erased.invalid";

  @Id private UUID id;

  @Column(name = "institution_id")
  private UUID institutionId;

  private String email;

  @Column(name = "given_name")
  private String givenName;

  @Column(name = "family_name")
  private String familyName;

  private String discipline;

  @Column(name = "student_number")
  private String studentNumber;

  @Column(name = "password_hash")
  private String passwordHash;

  private boolean disabled;
  private boolean simulated;

  @Column(name = "created_at")
  private Instant createdAt;

  @Column(name = "erased_at")
  private Instant erasedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "account_role", joinColumns = @JoinColumn(name = "account_id"))
  @Column(name = "role")
  @Enumerated(EnumType.STRING)
  private Set<Role> roles;

  @Version private long version;

  protected Account() {}

  /** Opens an account that has no password yet. */
  public static Account open(
      UUID institutionId, PersonDetails details, Set<Role> roles, Instant now) {
    Account account = new Account();
    account.id = Ids.next();
    account.institutionId = institutionId;
    account.roles = roles.isEmpty() ? EnumSet.noneOf(Role.class) : EnumSet.copyOf(roles);
    account.createdAt = now;
    account.change(details);
    return account;
  }

  /** Opens the account of somebody who is invented for a rehearsal and can never sign in. */
  public static Account simulate(UUID institutionId, PersonDetails details, Instant now) {
    Account account = open(institutionId, details, Set.of(Role.STUDENT), now);
    account.simulated = true;
    account.disabled = true; // so that whoever hands out sign-ins, letters or slips passes it over
    return account;
  }

  /** An e-mail as it is stored and compared. */
  public static String normalised(String email) {
    return email.strip().toLowerCase(Locale.ROOT);
  }

  /** Writes what the school says of the person. */
  public final void change(PersonDetails details) {
    email = normalised(details.email());
    givenName = details.givenName();
    familyName = details.familyName();
    discipline = details.discipline();
    studentNumber = details.studentNumber();
  }

  /** Keeps the hash of a new password. */
  public void changePassword(String hash) {
    if (simulated) {
      throw new IllegalStateException("nobody signs in as a simulated person");
    }
    passwordHash = hash;
  }

  /** The old password serves no more; the person needs a sign-in code. */
  public void forgetPassword() {
    passwordHash = null;
  }

  /** Nobody signs in with it any more. */
  public void disable() {
    disabled = true;
  }

  /** The person may sign in again. */
  public void enable() {
    disabled = false;
  }

  /**
   * Becomes a pseudonym for good: nobody signs in with it, and nothing tells whose it was.
   *
   * @param mark a few random signs, no two alike in a school
   */
  public void erase(String mark, Instant now) {
    email = erasedEmail(mark);
    givenName = "Former member";
    familyName = mark;
    studentNumber = null;
    passwordHash = null;
    disabled = true;
    roles.clear();
    erasedAt = now;
  }

  /** What stands for the address of an erased account. */
  public static String erasedEmail(String mark) {
    return mark.toLowerCase(Locale.ROOT) + "@" + ERASED_DOMAIN;
  }

  /** Whether it is only a pseudonym any more. */
  public boolean isErased() {
    return erasedAt != null;
  }

  /** What the person is at the school from now on. */
  public void giveRoles(Set<Role> given) {
    roles.retainAll(given);
    roles.addAll(given);
  }

  public UUID id() {
    return id;
  }

  public UUID institutionId() {
    return institutionId;
  }

  public Set<Role> roles() {
    return Set.copyOf(roles);
  }

  public boolean isDisabled() {
    return disabled;
  }

  /** Whether the person is invented, for a rehearsal. */
  public boolean isSimulated() {
    return simulated;
  }

  /** The password's hash, if a password was chosen. */
  public Optional<String> passwordHash() {
    return Optional.ofNullable(passwordHash);
  }

  /** Changes with every change, so that nobody overwrites what they have not seen. */
  public long version() {
    return version;
  }

  /** What the school says of the person. */
  public PersonDetails details() {
    return new PersonDetails(email, givenName, familyName, discipline, studentNumber);
  }

  /** The person, as other rooms know them. */
  public Person person() {
    return new Person(id, institutionId, email, givenName, familyName, discipline, studentNumber);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Account account && id.equals(account.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
