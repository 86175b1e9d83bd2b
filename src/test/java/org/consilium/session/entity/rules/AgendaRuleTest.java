package org.consilium.session.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.consilium.platform.problem.Fault;
import org.consilium.session.PhaseKind;
import org.consilium.session.PlannedPhase;
import org.junit.jupiter.api.Test;

class AgendaRuleTest {

  private static final PlannedPhase IRAT = new PlannedPhase(PhaseKind.IRAT, "Alone", 10);

  @Test
  void oneToThirtyPhasesOfOneToSixHundredMinutesAreTaken() {
    assertThat(AgendaRule.faults("Falls", List.of(IRAT))).isEmpty();
    assertThat(AgendaRule.faults("Falls", Collections.nCopies(30, IRAT))).isEmpty();
    assertThat(AgendaRule.faults("F", List.of(lasting(1), lasting(600)))).isEmpty();
  }

  @Test
  void noAgendaOrTooLongAnAgendaIsAFault() {
    assertThat(wheres(AgendaRule.faults("Falls", null))).containsExactly("phases");
    assertThat(wheres(AgendaRule.faults("Falls", List.of()))).containsExactly("phases");
    assertThat(wheres(AgendaRule.faults("Falls", Collections.nCopies(31, IRAT))))
        .containsExactly("phases");
  }

  @Test
  void allFaultsAreToldAtOnceWithTheirPhase() {
    List<Fault> faults =
        AgendaRule.faults(
            " ", List.of(IRAT, new PlannedPhase(null, null, 0), lasting(601), lasting(-1)));
    assertThat(wheres(faults))
        .containsExactly(
            "title",
            "phase 2, kind",
            "phase 2, title",
            "phase 2, minutes",
            "phase 3, minutes",
            "phase 4, minutes");
  }

  @Test
  void titlesAreOneLineOfAtMost120Characters() {
    assertThat(AgendaRule.faults("x".repeat(120), List.of(IRAT))).isEmpty();
    assertThat(wheres(AgendaRule.faults("x".repeat(121), List.of(IRAT)))).containsExactly("title");
    assertThat(wheres(AgendaRule.faults("two\nlines", List.of(IRAT)))).containsExactly("title");
  }

  private static PlannedPhase lasting(int minutes) {
    return new PlannedPhase(PhaseKind.TRAT, "Together", minutes);
  }

  private static List<String> wheres(List<Fault> faults) {
    return faults.stream().map(Fault::where).toList();
  }
}
