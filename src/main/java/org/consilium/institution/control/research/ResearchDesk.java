package org.consilium.institution.control.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.institution.Accounts;
import org.consilium.institution.control.people.SchoolAccess;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.TextRule;

/**
 * Use cases of administrators: say what the school asks for, and who cannot be asked, such as
 * minors. Nobody but the person sees the person's answer.
 */
@ApplicationScoped
@Transactional
public class ResearchDesk {

  private static final TextRule TEXT = TextRule.lines(0, 10_000);

  @Inject private SchoolAccess access;
  @Inject private Accounts accounts;
  @Inject private ResearchBook book;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** The school's text, and how many consent to it. */
  public record Desk(ResearchText text, int consenting) {}

  /** How it stands at the school. */
  public Desk show(Actor actor) {
    access.requireAdministrator(actor);
    return new Desk(book.text(actor.institutionId()), book.consenting(actor.institutionId()));
  }

  /**
   * Publishes a new text, to which everybody is asked anew; an empty one ends the asking.
   *
   * @param version of the text until now, as the administrator saw it
   */
  public Desk publish(Actor actor, int version, String text) {
    access.requireAdministrator(actor);
    accounts.hold(actor.institutionId());
    ResearchText before = book.text(actor.institutionId());
    if (before.version() != version) {
      throw DomainProblem.conflict(
          "institution.text-changed",
          "Somebody else has changed this text meanwhile. Nothing was saved; please look at it"
              + " again.");
    }
    String tidy = Objects.requireNonNullElse(text, "").replace("\r\n", "\n").strip();
    if (TEXT.flawOf(tidy).isPresent()) {
      throw DomainProblem.invalid(
          "institution.bad-text",
          "Please keep to 10,000 characters of plain text. Nothing was saved.");
    }
    if (!tidy.equals(before.text())) {
      book.publish(actor.institutionId(), version + 1, tidy, actor.accountId(), clock.instant());
      audit.record(
          actor,
          "institution.research-text-published",
          "institution",
          actor.institutionId(),
          Map.of("version", Integer.toString(version + 1)));
    }
    return show(actor);
  }

  /** Whether a person of the school may be asked. */
  public boolean isPossible(Actor actor, UUID accountId) {
    access.requireAdministrated(actor, accountId);
    return book.isPossible(accountId);
  }

  /** Says whether a person may be asked; who may not is out of research at once. */
  public boolean setPossible(Actor actor, UUID accountId, boolean possible) {
    access.requireAdministrated(actor, accountId);
    if (book.isPossible(accountId) != possible) {
      book.setPossible(accountId, possible);
      audit.record(
          actor,
          possible ? "institution.consent-possible" : "institution.consent-not-possible",
          "account",
          accountId,
          Map.of());
    }
    return possible;
  }
}
