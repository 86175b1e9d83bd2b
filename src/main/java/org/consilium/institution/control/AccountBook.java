package org.consilium.institution.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.entity.Account;
import org.consilium.platform.database.Sql;

/** The stored accounts. */
@ApplicationScoped
public class AccountBook {

  /** With their roles, which would else be asked for account by account. */
  private static final String ACCOUNTS = "select a from Account a left join fetch a.roles where ";

  /** Whoever is invented for a rehearsal is found by id alone. */
  private static final String REAL = "a.simulated = false and ";

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  public void add(Account account) {
    entities.persist(account);
  }

  public Optional<Account> find(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id));
  }

  /** The account, held until the transaction ends. */
  public Optional<Account> locked(UUID id) {
    return Optional.ofNullable(entities.find(Account.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** Writes what is new or changed, for plain SQL to see it. */
  public void write() {
    entities.flush();
  }

  public List<Account> all(Collection<UUID> ids) {
    return ids.isEmpty()
        ? List.of()
        : entities
            .createQuery(ACCOUNTS + "a.id in :ids", Account.class)
            .setParameter("ids", ids)
            .getResultList();
  }

  public List<Account> ofEmail(String email) {
    return entities
        .createQuery(ACCOUNTS + REAL + "a.email = :email", Account.class)
        .setParameter("email", Account.normalised(email))
        .getResultList();
  }

  /** Whether the people of the school may sign in at all. */
  boolean isSchoolOpen(UUID institutionId) {
    return sql.first(
            "SELECT id FROM institution WHERE id = ? AND NOT disabled",
            row -> row.uuid("id"),
            institutionId)
        .isPresent();
  }

  public List<Account> ofSchool(UUID institutionId) {
    return entities
        .createQuery(ACCOUNTS + REAL + "a.institutionId = :school", Account.class)
        .setParameter("school", institutionId)
        .getResultList();
  }

  public List<Account> ofEmails(UUID institutionId, Collection<String> emails) {
    return emails.isEmpty()
        ? List.of()
        : entities
            .createQuery(
                ACCOUNTS + REAL + "a.institutionId = :school and a.email in :emails", Account.class)
            .setParameter("school", institutionId)
            .setParameter("emails", emails)
            .getResultList();
  }
}
