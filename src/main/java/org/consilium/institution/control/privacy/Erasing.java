package org.consilium.institution.control.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.PersonChanged;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.people.Administrators;
import org.consilium.institution.entity.Account;
import org.consilium.institution.entity.rules.PseudonymMark;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.PersonalPart;
import org.consilium.platform.time.Ids;

/** Erases a person in every room at once; the caller has authorised and holds the account. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Erasing {

  @Inject @Any private Instance<PersonalData> rooms;
  @Inject private AccountBook book;
  @Inject private Administrators administrators;
  @Inject private Sql sql;
  @Inject private Clock clock;
  @Inject private Event<PersonChanged> personChanged;

  /** Everything that is held of the person, by section. */
  public List<PersonalPart> everythingOf(UUID accountId) {
    return rooms.stream()
        .flatMap(room -> room.of(accountId).stream())
        .filter(part -> !part.entries().isEmpty())
        .sorted(Comparator.comparing(PersonalPart::section))
        .toList();
  }

  /** Why the person cannot be erased now. */
  public Optional<String> hindrance(Account account) {
    if (administrators.isLast(account)) {
      return Optional.of(
          "This is the last administrator of the school who can sign in. Nothing was erased; please"
              + " make somebody else administrator first.");
    }
    return rooms.stream()
        .flatMap(room -> room.hindrance(account.id()).stream())
        .sorted()
        .findFirst();
  }

  /** Every room does its part, then the account becomes a pseudonym: all of it, or nothing. */
  public void erase(Account account) {
    rooms.forEach(room -> room.erase(account.id()));
    account.erase(freeMark(account.institutionId()), clock.instant());
    book.write();
    personChanged.fire(new PersonChanged(account.id()));
  }

  private String freeMark(UUID institutionId) {
    String mark;
    do {
      mark = PseudonymMark.of(Ids.random());
    } while (sql.first(
            "SELECT 1 FROM account WHERE institution_id = ? AND email = ?",
            row -> true,
            institutionId,
            Account.erasedEmail(mark))
        .isPresent());
    return mark;
  }
}
