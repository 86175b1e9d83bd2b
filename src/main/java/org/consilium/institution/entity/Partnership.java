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
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.Sharing;
import org.consilium.institution.entity.rules.PartnershipLife;
import org.consilium.institution.entity.rules.PartnershipLife.Act;
import org.consilium.institution.entity.rules.PartnershipLife.Party;
import org.consilium.institution.entity.rules.PartnershipLife.Step;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;

/**
 * An agreement of two schools: proposed by one, answered by the other, in force until its last day
 * is over, one of both ends it, or a later one takes its place. Its terms never change.
 */
@Entity
@Table(name = "partnership")
public class Partnership {

  @Id private UUID id;

  @Column(name = "proposer_id")
  private UUID proposerId;

  @Column(name = "partner_id")
  private UUID partnerId;

  @Enumerated(EnumType.STRING)
  private PartnershipState state;

  @Enumerated(EnumType.STRING)
  private Naming naming;

  @Column(name = "team_results")
  private boolean teamResults;

  @Column(name = "individual_results")
  private boolean individualResults;

  /** As the database writes a date: a date has no time zone that a driver could shift it by. */
  @Column(name = "last_day")
  private String lastDay;

  @Column(name = "over_at")
  private Instant overAt;

  private String purpose;

  @Column(name = "proposed_at")
  private Instant proposedAt;

  @Column(name = "answered_at")
  private Instant answeredAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  @ElementCollection(fetch = FetchType.EAGER)
  @CollectionTable(name = "partnership_course", joinColumns = @JoinColumn(name = "partnership_id"))
  @Column(name = "course_id")
  private Set<UUID> courseIds;

  @Version private long version;

  protected Partnership() {}

  /** Proposes; terms and schools are sound. */
  public static Partnership propose(
      UUID proposerId, UUID partnerId, PartnershipTerms terms, Instant overAt, Instant now) {
    Partnership proposed = new Partnership();
    proposed.id = Ids.next();
    proposed.proposerId = proposerId;
    proposed.partnerId = partnerId;
    proposed.state = PartnershipState.PROPOSED;
    proposed.naming = terms.naming();
    proposed.teamResults = terms.sharing().teamResults();
    proposed.individualResults = terms.sharing().individualResults();
    proposed.lastDay = terms.lastDay().toString();
    proposed.overAt = overAt;
    proposed.purpose = terms.purpose();
    proposed.courseIds = new HashSet<>(terms.courseIds());
    proposed.proposedAt = now;
    return proposed;
  }

  /** The partner agrees. */
  public void accept(UUID school, Instant now) {
    requireTime(now);
    state = after(Act.ACCEPT, party(school));
    answeredAt = now;
  }

  /** The partner does not want it. */
  public void decline(UUID school, Instant now) {
    state = after(Act.DECLINE, party(school));
    answeredAt = now;
  }

  /** The proposer takes it back. */
  public void withdraw(UUID school, Instant now) {
    state = after(Act.WITHDRAW, party(school));
    endedAt = now;
  }

  /** One of both ends it. */
  public void end(UUID school, Instant now) {
    state = after(Act.END, party(school));
    endedAt = now;
  }

  /** A later agreement takes its place. */
  public void replace(Instant now) {
    state = after(Act.REPLACE, Party.COURSE_OF_THINGS);
    endedAt = now;
  }

  /** Its last day is over; it held until then, whenever that is noted. */
  public void expire() {
    state = after(Act.EXPIRE, Party.COURSE_OF_THINGS);
    endedAt = overAt;
  }

  private PartnershipState after(Act act, Party party) {
    return switch (PartnershipLife.step(state, act, party)) {
      case Step.To to -> to.state();
      case Step.NotYours notYours ->
          throw DomainProblem.conflict(
              "institution.not-your-answer",
              act == Act.WITHDRAW
                  ? "Only the school that proposed can withdraw. You can decline instead."
                  : "Your own school proposed this; the other school answers. You can withdraw it"
                      + " instead.");
      case Step.NotNow notNow ->
          throw DomainProblem.conflict(
              "institution.partnership-decided",
              "This was decided in the meantime. Nothing was changed; please look at it again.");
    };
  }

  private void requireTime(Instant now) {
    if (state == PartnershipState.PROPOSED && !now.isBefore(overAt)) {
      throw DomainProblem.tooLate(
          "institution.partnership-over",
          "The last day of this proposal is over, so it cannot be accepted. Please ask for a new"
              + " one.");
    }
  }

  private Party party(UUID school) {
    if (school.equals(proposerId)) {
      return Party.PROPOSER;
    }
    if (school.equals(partnerId)) {
      return Party.PARTNER;
    }
    throw new IllegalArgumentException("no party: " + school);
  }

  /** Whether the school is one of both. */
  public boolean isOf(UUID school) {
    return school.equals(proposerId) || school.equals(partnerId);
  }

  public UUID id() {
    return id;
  }

  public UUID proposerId() {
    return proposerId;
  }

  public UUID partnerId() {
    return partnerId;
  }

  public PartnershipState state() {
    return state;
  }

  /** What was agreed on. */
  public PartnershipTerms terms() {
    return new PartnershipTerms(
        courseIds,
        naming,
        new Sharing(teamResults, individualResults),
        LocalDate.parse(lastDay),
        purpose);
  }

  public Instant overAt() {
    return overAt;
  }

  public Instant proposedAt() {
    return proposedAt;
  }

  /** When it was accepted or declined, or null. */
  public Instant answeredAt() {
    return answeredAt;
  }

  /** When it was withdrawn, or ceased to be in force, or null. */
  public Instant endedAt() {
    return endedAt;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Partnership partnership && id.equals(partnership.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
