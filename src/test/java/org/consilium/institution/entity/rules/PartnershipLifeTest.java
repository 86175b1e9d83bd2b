package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.entity.rules.PartnershipLife.Act;
import org.consilium.institution.entity.rules.PartnershipLife.Party;
import org.consilium.institution.entity.rules.PartnershipLife.Step;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PartnershipLifeTest {

  private static final ZoneId VIENNA = ZoneId.of("Europe/Vienna");

  /** Y: the other school alone may; N: it is decided already, or not yet. */
  @ParameterizedTest
  @CsvSource({
    // state, act: by proposer, by partner, by the course of things
    "PROPOSED, ACCEPT, Y, IN_FORCE, Y",
    "PROPOSED, DECLINE, Y, DECLINED, Y",
    "PROPOSED, WITHDRAW, WITHDRAWN, Y, Y",
    "PROPOSED, END, N, N, Y",
    "PROPOSED, REPLACE, Y, Y, N",
    "PROPOSED, EXPIRE, Y, Y, N",
    "IN_FORCE, ACCEPT, Y, N, Y",
    "IN_FORCE, DECLINE, Y, N, Y",
    "IN_FORCE, WITHDRAW, N, Y, Y",
    "IN_FORCE, END, ENDED, ENDED, Y",
    "IN_FORCE, REPLACE, Y, Y, REPLACED",
    "IN_FORCE, EXPIRE, Y, Y, EXPIRED",
  })
  void whatMayBecomeOfIt(
      PartnershipState state, Act act, String proposer, String partner, String nobody) {
    assertThat(outcome(state, act, Party.PROPOSER)).isEqualTo(proposer);
    assertThat(outcome(state, act, Party.PARTNER)).isEqualTo(partner);
    assertThat(outcome(state, act, Party.COURSE_OF_THINGS)).isEqualTo(nobody);
  }

  @Property
  void nothingLeadsOutOfAFinalStateAndNobodyAcceptsAnOwnProposal(
      @ForAll @Size(max = 12) List<Act> acts, @ForAll @Size(12) List<Party> parties) {
    PartnershipState state = PartnershipState.PROPOSED;
    boolean decided = false;
    boolean acceptedByPartner = false;
    for (int i = 0; i < acts.size(); i++) {
      Step step = PartnershipLife.step(state, acts.get(i), parties.get(i));
      if (step instanceof Step.To to) {
        assertThat(decided).isFalse();
        acceptedByPartner |= acts.get(i) == Act.ACCEPT && parties.get(i) == Party.PARTNER;
        state = to.state();
      }
      decided = state != PartnershipState.PROPOSED && state != PartnershipState.IN_FORCE;
      if (state == PartnershipState.IN_FORCE) {
        assertThat(acceptedByPartner).isTrue();
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    // Vienna is 2 h ahead of UTC in summer and 1 h in winter
    "2026-06-30, 2026-06-30T22:00:00Z",
    "2026-12-31, 2026-12-31T23:00:00Z",
    // the clocks go back on 25 October 2026 at 3 h: its midnight is at +2, the next at +1
    "2026-10-24, 2026-10-24T22:00:00Z",
    "2026-10-25, 2026-10-25T23:00:00Z",
  })
  void theLastDayIsWholeWhereTheProposerIs(LocalDate lastDay, Instant overAt) {
    assertThat(PartnershipLife.overAt(lastDay, VIENNA)).isEqualTo(overAt);
  }

  @Property
  void itIsInForceUntilItsLastDayIsOverAndInNoOtherState(
      @ForAll PartnershipState state, @ForAll @IntRange(min = -100, max = 100) int seconds) {
    Instant overAt = Instant.parse("2026-06-30T22:00:00Z");
    Instant now = overAt.plus(Duration.ofSeconds(seconds));
    assertThat(PartnershipLife.isInForce(state, overAt, now))
        .isEqualTo(state == PartnershipState.IN_FORCE && seconds < 0);
  }

  private static String outcome(PartnershipState state, Act act, Party party) {
    return switch (PartnershipLife.step(state, act, party)) {
      case Step.To to -> to.state().name();
      case Step.NotYours notYours -> "Y";
      case Step.NotNow notNow -> "N";
    };
  }
}
