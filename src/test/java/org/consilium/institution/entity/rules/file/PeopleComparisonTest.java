package org.consilium.institution.entity.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.PeopleFiles.Kind;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.institution.Person;
import org.consilium.platform.security.Role;
import org.junit.jupiter.api.Test;

class PeopleComparisonTest {

  private static final UUID SCHOOL = new UUID(9, 9);
  private static final Person ADA = person(1, "ada@example.org", "Ada", "Okoro", "NUR", "N-1");
  private static final Person LUZ = person(2, "Luz@Example.org", "Luz", "Ruiz", "PHA", null);

  private static final PeopleFileReading ROSTER =
      read(
          """
          ada@example.org,Ada,Okoro,NUR,
          luz@example.org,Luz María,Ruiz,NUR,P-7
          nils@example.org,Nils,Berg,PHA,
          """);

  @Test
  void peopleAreNewKnownOrChanged() {
    PeoplePlan plan = plan(ROSTER, List.of(ADA, LUZ), Set.of(ADA.id()));
    assertThat(plan.isFaultless()).isTrue();
    assertThat(plan.entries())
        .containsExactly(
            new PeoplePlan.Entry(
                ROSTER.rows().get(0), Standing.KNOWN, Optional.of(ADA.id()), true, List.of()),
            new PeoplePlan.Entry(
                ROSTER.rows().get(1),
                Standing.CHANGED,
                Optional.of(LUZ.id()),
                false,
                List.of(
                    new PeoplePlan.Change(PeoplePlan.Column.GIVEN_NAME, "Luz", "Luz María"),
                    new PeoplePlan.Change(PeoplePlan.Column.DISCIPLINE, "PHA", "NUR"),
                    new PeoplePlan.Change(PeoplePlan.Column.STUDENT_NUMBER, "", "P-7"))),
            new PeoplePlan.Entry(
                ROSTER.rows().get(2), Standing.NEW, Optional.empty(), false, List.of()));
    assertThat(plan.count(Standing.CHANGED)).isEqualTo(1);
  }

  @Test
  void rosterThatIsSilentAboutTheNumberTakesNoneAway() {
    PeoplePlan plan = plan(ROSTER, List.of(ADA), Set.of());
    assertThat(plan.entries().get(0).changes()).isEmpty();
  }

  @Test
  void faultsOfTheFileAreFaultsOfThePlan() {
    PeopleFileReading faulty = read("nobody,Ada,Okoro,NUR,\n");
    PeoplePlan plan = plan(faulty, List.of(), Set.of());
    assertThat(plan.faults()).isEqualTo(faulty.faults());
    assertThat(plan.isFaultless()).isFalse();
  }

  @Test
  void numberOfAnotherPersonIsAFault() {
    PeopleFileReading roster = read("new@example.org,New,One,NUR,n-1\n");
    assertThat(plan(roster, List.of(ADA), Set.of()).faults())
        .containsExactly(
            new PeoplePlan.Fault(
                2, "student number", "The student number belongs to ada@example.org."));
  }

  @Test
  void accountsOfStaffAreFaultsAndChangeTheDigest() {
    PeoplePlan plan = plan(ROSTER, List.of(ADA, LUZ), Set.of());
    PeoplePlan refusing = plan.refusing(Set.of(LUZ.id()));
    assertThat(refusing.faults())
        .containsExactly(
            new PeoplePlan.Fault(
                3,
                "email",
                "This is the account of a member of staff; a roster holds students alone."));
    assertThat(refusing.digest()).isNotEqualTo(plan.digest());
    assertThat(plan.refusing(Set.of())).isEqualTo(plan);
  }

  @Test
  void numbersMayChangeHandsInOneRoster() {
    PeopleFileReading roster =
        read("ada@example.org,Ada,Okoro,NUR,N-2\nnew@example.org,New,One,NUR,N-1\n");
    assertThat(plan(roster, List.of(ADA), Set.of()).faults()).isEmpty();
  }

  @Test
  void whatAFileIsSilentAboutStaysAndRolesAreAChange() {
    PeopleFileReading file =
        PeopleFile.read(
            """
            email,given name,family name,roles,discipline
            ada@example.org,Ada,Okoro,student coordinator,
            cora@example.org,Cora,Lund,,
            new@example.org,New,One,,
            """
                .getBytes(StandardCharsets.UTF_8),
            Kind.PEOPLE,
            Map.of("NUR", "NUR"));
    Person cora = person(3, "cora@example.org", "Cora", "Lund", null, null);
    PeoplePlan plan =
        PeopleComparison.plan(
            file, Map.of(ADA, Set.of(Role.STUDENT), cora, Set.of(Role.FACILITATOR)), Set.of());
    assertThat(plan.entries().get(0).changes())
        .containsExactly(
            new PeoplePlan.Change(PeoplePlan.Column.ROLES, "STUDENT", "STUDENT COORDINATOR"));
    assertThat(plan.entries().get(1).standing()).isEqualTo(Standing.KNOWN);
    // of whom nothing is known and nothing is said, is a student
    assertThat(plan.faults())
        .containsExactly(new PeoplePlan.Fault(4, "discipline", "A student needs a discipline."));
  }

  @Test
  void digestIsTheSameForTheSamePlanHoweverPeopleAreListed() {
    List<Person> people = new ArrayList<>(List.of(ADA, LUZ));
    String digest = plan(ROSTER, people, Set.of()).digest();
    Collections.reverse(people);
    assertThat(plan(ROSTER, people, Set.of()).digest()).isEqualTo(digest);
    assertThat(digest).matches("[0-9a-f]{64}");
  }

  @Test
  void digestChangesWithTheFileAndWithWhatIsKnown() {
    String digest = plan(ROSTER, List.of(ADA, LUZ), Set.of()).digest();
    assertThat(
            List.of(
                plan(ROSTER, List.of(ADA), Set.of()).digest(),
                plan(ROSTER, List.of(ADA, LUZ), Set.of(ADA.id())).digest(),
                plan(
                        ROSTER,
                        List.of(ADA, person(2, "luz@example.org", "Lu", "Ruiz", "PHA", null)),
                        Set.of())
                    .digest(),
                plan(read("ada@example.org,Ada,Okoro,NUR,\n"), List.of(ADA, LUZ), Set.of())
                    .digest()))
        .doesNotContain(digest)
        .doesNotHaveDuplicates();
  }

  private static PeopleFileReading read(String rows) {
    String csv = "email,given name,family name,discipline,student number\n" + rows;
    return PeopleFile.read(
        csv.getBytes(StandardCharsets.UTF_8), Kind.ROSTER, Map.of("NUR", "NUR", "PHA", "PHA"));
  }

  private static PeoplePlan plan(
      PeopleFileReading reading, List<Person> people, Set<UUID> enrolled) {
    Map<Person, Set<Role>> known = new LinkedHashMap<>();
    people.forEach(person -> known.put(person, Set.of(Role.STUDENT)));
    return PeopleComparison.plan(reading, known, enrolled);
  }

  private static Person person(
      int number, String email, String given, String family, String discipline, String student) {
    return new Person(new UUID(0, number), SCHOOL, email, given, family, discipline, student);
  }
}
