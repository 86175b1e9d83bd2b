package org.consilium.institution.control.research;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;

/**
 * Use cases of everybody, for themself: see what the school asks, consent, and withdraw at any
 * time. Nothing is assumed: who has not answered does not consent.
 */
@ApplicationScoped
@Transactional
public class OwnConsent {

  @Inject private ResearchBook book;
  @Inject private Clock clock;

  /**
   * How it stands.
   *
   * @param asked whether the school asks this person at all
   * @param consents whether the person consents to the present text
   * @param answeredAt when the person answered to it, or null
   */
  public record Standing(boolean asked, ResearchText text, boolean consents, Instant answeredAt) {}

  /** What I am asked and what I said. */
  public Standing show(Actor actor) {
    ResearchText text = book.text(actor.institutionId());
    Optional<ResearchBook.Answer> answer =
        book.answer(actor.accountId()).filter(given -> given.version() == text.version());
    return new Standing(
        text.asks() && book.isPossible(actor.accountId()),
        text,
        answer.map(ResearchBook.Answer::consents).orElse(false),
        answer.map(ResearchBook.Answer::at).orElse(null));
  }

  /**
   * Consents, or does not, or no more.
   *
   * @param version of the text that was read
   */
  public Standing answer(Actor actor, int version, boolean consents) {
    Standing standing = show(actor);
    if (!standing.asked()) {
      throw DomainProblem.conflict(
          "institution.not-asked",
          "Your school does not ask you for consent to research. Nothing was stored.");
    }
    if (standing.text().version() != version) {
      throw DomainProblem.conflict(
          "institution.text-changed",
          "Your school has changed the text meanwhile. Nothing was stored; please read it again.");
    }
    if (standing.answeredAt() == null || standing.consents() != consents) {
      book.add(actor.accountId(), version, consents, clock.instant());
    }
    return show(actor);
  }
}
