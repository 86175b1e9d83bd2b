package org.consilium.institution.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.PersonDetails;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Role;
import org.junit.jupiter.api.Test;

class AccountRuleTest {

  private static final Set<String> KNOWN = Set.of("NUR", "PHA");

  @Test
  void detailsAreKeptTidy() {
    assertThat(
            AccountRule.tidy(new PersonDetails(" A@B.Example ", " Zoe\u0308", "B\u00a0", "", null)))
        .isEqualTo(new PersonDetails("a@b.example", "Zo\u00eb", "B", null, null));
  }

  @Test
  void aStudentNeedsADisciplineStaffDoNot() {
    PersonDetails without = new PersonDetails("a@b.example", "A", "B", null, null);
    assertThat(wrong(without, Role.STUDENT, Role.FACILITATOR)).containsExactly("discipline");
    assertThat(wrong(without, Role.FACILITATOR)).isEmpty();
  }

  @Test
  void everythingWrongIsSaidAtOnce() {
    assertThat(wrong(new PersonDetails("a@b", "", "\u0007", "XYZ", "9".repeat(41))))
        .containsExactly(
            "email", "givenName", "familyName", "studentNumber", "discipline", "roles");
  }

  @Test
  void onlyTheOneLeftIsTheLastAdministrator() {
    UUID one = new UUID(0, 1);
    UUID other = new UUID(0, 2);
    assertThat(LastAdministrator.is(one, Set.of(one))).isTrue();
    assertThat(LastAdministrator.is(one, Set.of(one, other))).isFalse();
    assertThat(LastAdministrator.is(other, Set.of(one))).isFalse();
  }

  private static List<String> wrong(PersonDetails details, Role... roles) {
    return AccountRule.faultsOf(details, Set.of(roles), KNOWN).stream().map(Fault::where).toList();
  }
}
