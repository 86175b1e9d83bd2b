package org.consilium.institution.entity.rules;

import static org.consilium.institution.PartnershipState.DECLINED;
import static org.consilium.institution.PartnershipState.ENDED;
import static org.consilium.institution.PartnershipState.EXPIRED;
import static org.consilium.institution.PartnershipState.IN_FORCE;
import static org.consilium.institution.PartnershipState.PROPOSED;
import static org.consilium.institution.PartnershipState.REPLACED;
import static org.consilium.institution.PartnershipState.WITHDRAWN;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.consilium.institution.PartnershipState;

/** What may become of a partnership, by whose act, and when it holds. */
public final class PartnershipLife {

  private PartnershipLife() {}

  /** Who acts. */
  public enum Party {
    PROPOSER,
    PARTNER,
    /** Nobody's act: time, or another agreement. */
    COURSE_OF_THINGS
  }

  /** What is done, from which state to which, and by whom. */
  public enum Act {
    ACCEPT(PROPOSED, IN_FORCE, Party.PARTNER),
    DECLINE(PROPOSED, DECLINED, Party.PARTNER),
    WITHDRAW(PROPOSED, WITHDRAWN, Party.PROPOSER),
    END(IN_FORCE, ENDED, Party.PROPOSER, Party.PARTNER),
    REPLACE(IN_FORCE, REPLACED, Party.COURSE_OF_THINGS),
    EXPIRE(IN_FORCE, EXPIRED, Party.COURSE_OF_THINGS);

    private final PartnershipState from;
    private final PartnershipState to;
    private final Set<Party> parties;

    Act(PartnershipState from, PartnershipState to, Party... parties) {
      this.from = from;
      this.to = to;
      this.parties = Set.of(parties);
    }
  }

  /** What came of an act. */
  public sealed interface Step {

    /** It is so now. */
    record To(PartnershipState state) implements Step {}

    /** The other school alone may do this. */
    record NotYours() implements Step {}

    /** It is decided already, or not yet. */
    record NotNow() implements Step {}
  }

  /** Does an act, or says why not. */
  public static Step step(PartnershipState state, Act act, Party party) {
    if (!act.parties.contains(party)) {
      return new Step.NotYours();
    }
    return state == act.from ? new Step.To(act.to) : new Step.NotNow();
  }

  /** The first moment after the last day, where the proposing school is. */
  public static Instant overAt(LocalDate lastDay, ZoneId zone) {
    return lastDay.plusDays(1).atStartOfDay(zone).toInstant();
  }

  /** Whether it holds at this moment, whether or not anybody has noted its end yet. */
  public static boolean isInForce(PartnershipState state, Instant overAt, Instant now) {
    return state == IN_FORCE && now.isBefore(overAt);
  }
}
