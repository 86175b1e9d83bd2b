package org.consilium.casework.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class LensTest {

  private static final UUID HISTORY = new UUID(1, 1);
  private static final UUID WARD_NOTES = new UUID(1, 2);
  private static final UUID MEDICINES = new UUID(1, 3);
  private static final UUID INTERACTIONS = new UUID(1, 4);

  private static final List<LensPart> CASE =
      List.of(
          new LensPart(HISTORY, null),
          new LensPart(WARD_NOTES, "NUR"),
          new LensPart(MEDICINES, "PHA"),
          new LensPart(INTERACTIONS, "PHA"));

  private static final LensMember NURSE = member(1, "NUR", true, "Okoro", "Ada");
  private static final LensMember DOCTOR = member(2, "MED", true, "Berg", "Nils");
  private static final LensMember PHARMACIST = member(3, "PHA", true, "Ruiz", "Luz");
  private static final LensMember LATE_PHARMACIST = member(3, "PHA", false, "Ruiz", "Luz");

  @Test
  void everyDisciplineSeesItsOwnAndWhatIsForAll() {
    LensView view = Lens.of(CASE, List.of(NURSE, DOCTOR, PHARMACIST), List.of());
    assertThat(view.partsOf(NURSE.id())).containsExactly(HISTORY, WARD_NOTES);
    assertThat(view.partsOf(DOCTOR.id())).containsExactly(HISTORY);
    assertThat(view.partsOf(PHARMACIST.id())).containsExactly(HISTORY, MEDICINES, INTERACTIONS);
    assertThat(view.newStandIns()).isEmpty();
  }

  @Test
  void partsOfAnAbsentDisciplineGoToWhoeverStandsInLeastThenByName() {
    LensView view = Lens.of(CASE, List.of(NURSE, DOCTOR, LATE_PHARMACIST), List.of());
    // both stand in for nothing yet: Berg comes before Okoro; then Okoro has fewer
    assertThat(view.newStandIns())
        .containsExactly(
            new StandIn(MEDICINES, DOCTOR.id()), new StandIn(INTERACTIONS, NURSE.id()));
    assertThat(view.sees(DOCTOR.id(), MEDICINES)).isTrue();
    assertThat(view.sees(NURSE.id(), MEDICINES)).isFalse();
  }

  @Test
  void lateArrivalSeesItsPartsAndTheStandInKeepsThem() {
    List<StandIn> stored =
        List.of(new StandIn(MEDICINES, DOCTOR.id()), new StandIn(INTERACTIONS, NURSE.id()));
    LensView view = Lens.of(CASE, List.of(NURSE, DOCTOR, PHARMACIST), stored);
    assertThat(view.newStandIns()).isEmpty();
    assertThat(view.holders().get(MEDICINES)).isEqualTo(Set.of(DOCTOR.id(), PHARMACIST.id()));
  }

  @Test
  void standInWhoWentAwayIsReplaced() {
    LensMember doctorGone = member(2, "MED", false, "Berg", "Nils");
    List<StandIn> stored = List.of(new StandIn(MEDICINES, DOCTOR.id()));
    LensView view = Lens.of(CASE.subList(0, 3), List.of(NURSE, doctorGone), stored);
    assertThat(view.newStandIns()).containsExactly(new StandIn(MEDICINES, NURSE.id()));
    assertThat(view.sees(doctorGone.id(), MEDICINES)).isTrue();
  }

  @Test
  void standInsOfEarlierStagesCount() {
    List<StandIn> stored = List.of(new StandIn(MEDICINES, DOCTOR.id()));
    LensView view = Lens.of(CASE.subList(3, 4), List.of(NURSE, DOCTOR), stored);
    assertThat(view.newStandIns()).containsExactly(new StandIn(INTERACTIONS, NURSE.id()));
  }

  @Test
  void standInWhoLeftTheTeamSeesNothing() {
    List<StandIn> stored = List.of(new StandIn(MEDICINES, new UUID(9, 9)));
    LensView view = Lens.of(CASE, List.of(NURSE), stored);
    assertThat(view.sees(new UUID(9, 9), MEDICINES)).isFalse();
    assertThat(view.sees(NURSE.id(), MEDICINES)).isTrue();
  }

  @Test
  void nobodyStandsInWhenNobodyIsThere() {
    LensView view = Lens.of(CASE, List.of(LATE_PHARMACIST), List.of());
    assertThat(view.newStandIns()).isEmpty();
    assertThat(view.holders().get(WARD_NOTES)).isEmpty();
  }

  private static LensMember member(
      int number, String discipline, boolean present, String family, String given) {
    return new LensMember(new UUID(0, number), discipline, present, family, given);
  }
}
