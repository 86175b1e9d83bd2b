package org.consilium.course.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.entity.rules.RosterEntry.Standing;
import org.consilium.institution.Person;
import org.junit.jupiter.api.Test;

class RosterPlanTest {

  private static final UUID SCHOOL = new UUID(9, 9);
  private static final Person ADA = person(1, "ada@example.org", "Ada", "Okoro", "NUR", "N-1");
  private static final Person LUZ = person(2, "Luz@Example.org", "Luz", "Ruiz", "PHA", null);

  private static final RosterReading ROSTER =
      read(
          """
          ada@example.org,Ada,Okoro,NUR,
          luz@example.org,Luz María,Ruiz,NUR,P-7
          nils@example.org,Nils,Berg,PHA,
          """);

  @Test
  void peopleAreNewKnownOrChanged() {
    RosterPlan plan = RosterPlan.of(ROSTER, List.of(ADA, LUZ), Set.of(ADA.id()));
    assertThat(plan.isFaultless()).isTrue();
    assertThat(plan.entries())
        .containsExactly(
            new RosterEntry(
                ROSTER.rows().get(0), Standing.KNOWN, Optional.of(ADA.id()), true, List.of()),
            new RosterEntry(
                ROSTER.rows().get(1),
                Standing.CHANGED,
                Optional.of(LUZ.id()),
                false,
                List.of(
                    new FieldChange(RosterColumn.GIVEN_NAME, "Luz", "Luz María"),
                    new FieldChange(RosterColumn.DISCIPLINE, "PHA", "NUR"),
                    new FieldChange(RosterColumn.STUDENT_NUMBER, "", "P-7"))),
            new RosterEntry(
                ROSTER.rows().get(2), Standing.NEW, Optional.empty(), false, List.of()));
    assertThat(plan.count(Standing.CHANGED)).isEqualTo(1);
  }

  @Test
  void rosterThatIsSilentAboutTheNumberTakesNoneAway() {
    RosterPlan plan = RosterPlan.of(ROSTER, List.of(ADA), Set.of());
    assertThat(plan.entries().get(0).changes()).isEmpty();
  }

  @Test
  void faultsOfTheFileAreFaultsOfThePlan() {
    RosterReading faulty = read("nobody,Ada,Okoro,NUR,\n");
    RosterPlan plan = RosterPlan.of(faulty, List.of(), Set.of());
    assertThat(plan.faults()).isEqualTo(faulty.faults());
    assertThat(plan.isFaultless()).isFalse();
  }

  @Test
  void numberOfAnotherPersonIsAFault() {
    RosterReading roster = read("new@example.org,New,One,NUR,n-1\n");
    assertThat(RosterPlan.of(roster, List.of(ADA), Set.of()).faults())
        .containsExactly(
            new RosterFault(2, "student number", "The student number belongs to ada@example.org."));
  }

  @Test
  void accountsOfStaffAreFaultsAndChangeTheDigest() {
    RosterPlan plan = RosterPlan.of(ROSTER, List.of(ADA, LUZ), Set.of());
    RosterPlan refusing = plan.refusing(Set.of(LUZ.id()));
    assertThat(refusing.faults())
        .containsExactly(
            new RosterFault(
                3,
                "email",
                "This is the account of a member of staff; a roster holds students alone."));
    assertThat(refusing.digest()).isNotEqualTo(plan.digest());
    assertThat(plan.refusing(Set.of())).isEqualTo(plan);
  }

  @Test
  void numbersMayChangeHandsInOneRoster() {
    RosterReading roster =
        read("ada@example.org,Ada,Okoro,NUR,N-2\nnew@example.org,New,One,NUR,N-1\n");
    assertThat(RosterPlan.of(roster, List.of(ADA), Set.of()).faults()).isEmpty();
  }

  @Test
  void digestIsTheSameForTheSamePlanHoweverPeopleAreListed() {
    List<Person> people = new ArrayList<>(List.of(ADA, LUZ));
    String digest = RosterPlan.of(ROSTER, people, Set.of()).digest();
    Collections.reverse(people);
    assertThat(RosterPlan.of(ROSTER, people, Set.of()).digest()).isEqualTo(digest);
    assertThat(digest).matches("[0-9a-f]{64}");
  }

  @Test
  void digestChangesWithTheFileAndWithWhatIsKnown() {
    String digest = RosterPlan.of(ROSTER, List.of(ADA, LUZ), Set.of()).digest();
    assertThat(
            List.of(
                RosterPlan.of(ROSTER, List.of(ADA), Set.of()).digest(),
                RosterPlan.of(ROSTER, List.of(ADA, LUZ), Set.of(ADA.id())).digest(),
                RosterPlan.of(
                        ROSTER,
                        List.of(ADA, person(2, "luz@example.org", "Lu", "Ruiz", "PHA", null)),
                        Set.of())
                    .digest(),
                RosterPlan.of(read("ada@example.org,Ada,Okoro,NUR,\n"), List.of(ADA, LUZ), Set.of())
                    .digest()))
        .doesNotContain(digest)
        .doesNotHaveDuplicates();
  }

  private static RosterReading read(String rows) {
    String csv = "email,given name,family name,discipline,student number\n" + rows;
    return RosterFile.read(
        csv.getBytes(StandardCharsets.UTF_8), Map.of("NUR", "Nursing", "PHA", "Pharmacy"));
  }

  private static Person person(
      int number, String email, String given, String family, String discipline, String student) {
    return new Person(new UUID(0, number), SCHOOL, email, given, family, discipline, student);
  }
}
