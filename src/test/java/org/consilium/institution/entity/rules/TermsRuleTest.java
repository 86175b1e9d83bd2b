package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.Sharing;
import org.consilium.platform.problem.Fault;
import org.junit.jupiter.api.Test;

class TermsRuleTest {

  private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
  private static final UUID OWN = new UUID(0, 1);
  private static final UUID OTHERS = new UUID(0, 2);

  @Test
  void lastDayMayBeTodayAndIsAtMostFiveYearsAway() {
    assertThat(wrong(Set.of(OWN), TODAY, "Together")).isEmpty();
    assertThat(wrong(Set.of(OWN), LocalDate.of(2031, 11, 22), "Together")).isEmpty();
    assertThat(wrong(Set.of(OWN), LocalDate.of(2031, 11, 23), "Together"))
        .containsExactly("lastDay");
    assertThat(wrong(Set.of(OWN), TODAY.minusDays(1), "Together")).containsExactly("lastDay");
  }

  @Test
  void coursesAreTheProposersOrSharedAlready() {
    assertThat(wrong(Set.of(), TODAY, "Together")).containsExactly("courseIds");
    assertThat(wrong(Set.of(OWN, OTHERS), TODAY, "Together")).containsExactly("courseIds");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    assertThat(wrong(Set.of(), null, " ")).containsExactly("courseIds", "lastDay", "purpose");
    assertThat(wrong(Set.of(OWN), TODAY, null)).containsExactly("purpose");
    assertThat(wrong(Set.of(OWN), TODAY, "x".repeat(1_000))).isEmpty();
    assertThat(wrong(Set.of(OWN), TODAY, "x".repeat(1_001))).containsExactly("purpose");
  }

  @Test
  void namesOrPseudonymsIsNeverAssumed() {
    for (Naming naming : Naming.values()) {
      assertThat(wrong(terms(Set.of(OWN), naming, TODAY, "Together"))).isEmpty();
    }
    assertThat(wrong(terms(Set.of(OWN), null, TODAY, "Together"))).containsExactly("naming");
  }

  private static List<String> wrong(Set<UUID> courses, LocalDate lastDay, String purpose) {
    return wrong(terms(courses, Naming.NAMES, lastDay, purpose));
  }

  private static PartnershipTerms terms(
      Set<UUID> courses, Naming naming, LocalDate lastDay, String purpose) {
    return new PartnershipTerms(courses, naming, Sharing.NONE, lastDay, purpose);
  }

  private static List<String> wrong(PartnershipTerms terms) {
    return TermsRule.faults(terms, TODAY, Set.of(OWN)).stream().map(Fault::where).toList();
  }
}
