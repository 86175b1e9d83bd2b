package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.institution.Accounts;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.SchoolCourses;
import org.consilium.institution.SchoolCourses.SchoolCourse;
import org.consilium.institution.entity.Partnership;
import org.consilium.institution.entity.rules.PartnershipLife;
import org.consilium.institution.entity.rules.TermsRule;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;

/**
 * Use cases of administrators: propose a partnership to another school, answer one, end one.
 * Whoever wants other terms proposes anew; when that is accepted, it takes the place of what was in
 * force.
 */
@ApplicationScoped
@Transactional
public class NegotiatingPartnerships {

  @Inject private PartnershipBook book;
  @Inject private ComingIntoForce force;
  @Inject private Accounts accounts;
  @Inject private SchoolCourses courses;
  @Inject private AuditLog audit;
  @Inject private Clock clock;

  /** Everything that the actor's school has proposed or was proposed, and what it can propose. */
  public PartnershipDesk desk(Actor actor) {
    requireAdministrator(actor);
    Instant now = clock.instant();
    List<Partnership> mine = book.ofSchool(actor.institutionId());
    Set<UUID> named =
        mine.stream().flatMap(p -> p.terms().courseIds().stream()).collect(Collectors.toSet());
    return new PartnershipDesk(
        actor.institutionId(),
        LocalDate.ofInstant(now, zone(actor.institutionId())),
        book.openSchoolsBeside(actor.institutionId()),
        courses.of(actor.institutionId()),
        courses.named(named),
        mine.stream().map(stored -> PartnershipSheet.of(stored, now)).toList());
  }

  /** Proposes; returns the proposal's id. */
  public UUID propose(Actor actor, UUID partnerId, PartnershipTerms terms) {
    requireAdministrator(actor);
    requireOther(actor, partnerId);
    Instant now = clock.instant();
    ZoneId zone = zone(actor.institutionId());
    hold(actor.institutionId(), partnerId);
    requireSound(actor, partnerId, terms, LocalDate.ofInstant(now, zone));
    requireNoneOpen(actor, partnerId, now);
    Partnership proposed =
        Partnership.propose(
            actor.institutionId(),
            partnerId,
            terms,
            PartnershipLife.overAt(terms.lastDay(), zone),
            now);
    book.add(proposed);
    note(actor, "institution.partnership-proposed", proposed);
    return proposed.id();
  }

  /** Accepts what another school has proposed: it is in force from now on. */
  public void accept(Actor actor, UUID partnershipId) {
    Partnership answered = required(actor, partnershipId);
    answered.accept(actor.institutionId(), clock.instant());
    force.begin(answered);
    note(actor, "institution.partnership-accepted", answered);
  }

  /** Declines what another school has proposed. */
  public void decline(Actor actor, UUID partnershipId) {
    change(
        actor,
        partnershipId,
        "institution.partnership-declined",
        proposal -> proposal.decline(actor.institutionId(), clock.instant()));
  }

  /** Takes an own proposal back before it is answered. */
  public void withdraw(Actor actor, UUID partnershipId) {
    change(
        actor,
        partnershipId,
        "institution.partnership-withdrawn",
        proposal -> proposal.withdraw(actor.institutionId(), clock.instant()));
  }

  /** Ends what is in force, for both schools and at once. */
  public void end(Actor actor, UUID partnershipId) {
    change(
        actor,
        partnershipId,
        "institution.partnership-ended",
        agreed -> {
          agreed.end(actor.institutionId(), clock.instant());
          force.over(agreed);
        });
  }

  private void change(
      Actor actor, UUID partnershipId, String action, Consumer<Partnership> intent) {
    Partnership partnership = required(actor, partnershipId);
    intent.accept(partnership);
    note(actor, action, partnership);
  }

  /** Held; to a school that is no party it does not exist. */
  private Partnership required(Actor actor, UUID partnershipId) {
    requireAdministrator(actor);
    return book.locked(partnershipId)
        .filter(partnership -> partnership.isOf(actor.institutionId()))
        .orElseThrow(
            () ->
                DomainProblem.notFound(
                    "institution.no-partnership", "There is no such partnership of your school."));
  }

  private void requireOther(Actor actor, UUID partnerId) {
    if (actor.institutionId().equals(partnerId)) {
      throw DomainProblem.invalid(
          "institution.self-partnership",
          "A school needs no partnership with itself. Please choose another school.",
          List.of(new Fault("partnerId", "Please choose another school.")));
    }
    if (!book.openSchoolsBeside(actor.institutionId()).contains(partnerId)) {
      throw DomainProblem.notFound(
          "institution.no-school", "There is no such school here. Nothing was proposed.");
    }
  }

  private void requireSound(Actor actor, UUID partnerId, PartnershipTerms terms, LocalDate today) {
    List<Fault> faults = TermsRule.faults(terms, today, mayName(actor, partnerId));
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "institution.bad-terms",
          "The proposal is not complete. Nothing was proposed; please correct what is marked.",
          faults);
    }
  }

  /** Own courses, and the partner's that are shared now: a school opens its courses itself. */
  private Set<UUID> mayName(Actor actor, UUID partnerId) {
    Set<UUID> may =
        courses.of(actor.institutionId()).stream()
            .map(SchoolCourse::id)
            .collect(Collectors.toCollection(HashSet::new));
    book.between(actor.institutionId(), partnerId, PartnershipState.IN_FORCE)
        .forEach(agreed -> may.addAll(agreed.terms().courseIds()));
    return may;
  }

  private void requireNoneOpen(Actor actor, UUID partnerId, Instant now) {
    boolean open =
        book.between(actor.institutionId(), partnerId, PartnershipState.PROPOSED).stream()
            .anyMatch(proposal -> now.isBefore(proposal.overAt()));
    if (open) {
      throw DomainProblem.conflict(
          "institution.proposal-open",
          "A proposal between these two schools is still open. Nothing was proposed; please answer"
              + " or withdraw that one first.");
    }
  }

  /** Both schools' rows, in an order that is the same from either side. */
  private void hold(UUID one, UUID other) {
    Stream.of(one, other).sorted().forEach(accounts::hold);
  }

  private ZoneId zone(UUID school) {
    return book.zoneOf(school).orElseThrow();
  }

  private void note(Actor actor, String action, Partnership partnership) {
    UUID other =
        actor.institutionId().equals(partnership.proposerId())
            ? partnership.partnerId()
            : partnership.proposerId();
    audit.record(
        actor,
        action,
        "partnership",
        partnership.id(),
        Map.of(
            "school", other.toString(),
            "courses", Integer.toString(partnership.terms().courseIds().size()),
            "naming", partnership.terms().naming().name(),
            "lastDay", partnership.terms().lastDay().toString()));
  }

  private static void requireAdministrator(Actor actor) {
    if (!actor.is(Role.ADMINISTRATOR)) {
      throw DomainProblem.notAllowed(
          "institution.not-administrator",
          "Only administrators of your school may do this. Nothing was changed.");
    }
  }
}
