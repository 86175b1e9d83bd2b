package org.consilium.institution.control.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.control.people.SchoolAccess;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.privacy.PersonalPart;
import org.consilium.platform.security.Actor;

/** Use cases: everything that is held of me, or, for an administrator, of a person who asked. */
@ApplicationScoped
@Transactional
public class PersonalFiles {

  @Inject private SchoolAccess access;
  @Inject private Erasing erasing;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** All of it at one moment; sections without entries are left out. */
  public record PersonalFile(Instant madeAt, List<PersonalPart> parts) {}

  /** My own. */
  public PersonalFile own(Actor actor) {
    return file(actor.accountId());
  }

  /** A person's of the administrator's school, for who asked for it; the trail records it. */
  public PersonalFile of(Actor actor, UUID accountId) {
    access.requireAdministrated(actor, accountId);
    audit.record(actor, "institution.person-exported", "account", accountId, Map.of());
    return file(accountId);
  }

  private PersonalFile file(UUID accountId) {
    return new PersonalFile(clock.instant(), erasing.everythingOf(accountId));
  }
}
