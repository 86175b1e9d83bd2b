package org.consilium.course.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.institution.PartnershipTerms.Naming.NAMES;
import static org.consilium.institution.PartnershipTerms.Naming.PSEUDONYMS;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.PartnershipTerms.Naming;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameSightTest {

  private static final UUID OWNER = UUID.randomUUID();
  private static final UUID EAST = UUID.randomUUID();
  private static final UUID WEST = UUID.randomUUID();

  /** What the owner agreed with east, what with west, and what the reader then does not see. */
  @ParameterizedTest
  @CsvSource({
    "OWNER, EAST, NAMES,      PSEUDONYMS, false",
    "OWNER, EAST, PSEUDONYMS, NAMES,      true",
    "EAST, OWNER, PSEUDONYMS, NAMES,      true",
    "EAST, OWNER, NAMES,      PSEUDONYMS, false",
    "EAST,  WEST, NAMES,      NAMES,      false",
    "EAST,  WEST, PSEUDONYMS, NAMES,      true",
    "EAST,  WEST, NAMES,      PSEUDONYMS, true",
    "WEST,  WEST, PSEUDONYMS, PSEUDONYMS, false",
    "OWNER, OWNER, PSEUDONYMS, PSEUDONYMS, false",
  })
  void termsHoldInBothDirectionsAndGuestsKnowWhatBothLetTheOwnerKnow(
      String reader, String school, Naming withEast, Naming withWest, boolean hidden) {
    NameSight sight = new NameSight(OWNER, Map.of(EAST, withEast, WEST, withWest));
    assertThat(sight.hides(school(reader), school(school))).isEqualTo(hidden);
  }

  @Test
  void withoutAnAgreementNothingIsHidden() {
    NameSight none = new NameSight(OWNER, Map.of());
    assertThat(none.hidesAny()).isFalse();
    assertThat(none.hides(OWNER, EAST)).isFalse();
  }

  @Test
  void whereOneAgreementSaysPseudonymsEverySchoolsStudentsAreHiddenFromSomeStaff() {
    NameSight sight = new NameSight(OWNER, Map.of(EAST, PSEUDONYMS, WEST, NAMES));
    assertThat(sight.hidesAny()).isTrue();
    for (UUID school : List.of(OWNER, EAST, WEST)) {
      assertThat(List.of(OWNER, EAST, WEST)).anyMatch(reader -> sight.hides(reader, school));
    }
    assertThat(new NameSight(OWNER, Map.of(EAST, NAMES)).hidesAny()).isFalse();
  }

  private static UUID school(String name) {
    return switch (name) {
      case "OWNER" -> OWNER;
      case "EAST" -> EAST;
      default -> WEST;
    };
  }
}
