package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.institution.control.SigningIn;
import org.consilium.institution.control.SigningIn.Browser;
import org.consilium.institution.control.operator.NewSchool;
import org.consilium.institution.control.operator.OperatedSchool;
import org.consilium.institution.control.operator.OperatingSchools;
import org.consilium.institution.control.operator.OperatorAccounts;
import org.consilium.institution.control.partnership.NegotiatingPartnerships;
import org.consilium.institution.control.people.PeopleSearch;
import org.consilium.institution.control.people.SchoolAccounts;
import org.consilium.institution.control.people.SchoolPeople;
import org.consilium.institution.control.people.SignInSlip;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.consilium.protocol.LiveClient;
import org.consilium.protocol.Visitor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class OperatingSchoolsIT {

  private static final int SIGNED_OUT = 4401;
  private static final String PASSWORD = "chosen by the first one";

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private OperatingSchools schools;
  @Inject private OperatorAccounts operators;
  @Inject private SigningIn signingIn;
  @Inject private SchoolPeople people;
  @Inject private SchoolAccounts accounts;
  @Inject private NegotiatingPartnerships partnerships;
  @Inject private Devices devices;
  @Inject private AuditedFacts audited;

  private Actor operator;
  private String mark;

  @BeforeEach
  void open() {
    operator = classrooms.operator();
    mark = Ids.random().toString().substring(0, 8);
  }

  @Test
  void aNewSchoolHasOneAdministratorWhoComesInByTheSlip() {
    SignInSlip slip = schools.open(operator, school("Fjord"));
    UUID id = slip.person().institutionId();
    assertThat(seen(id).orphaned()).as("until the slip is used").isTrue();
    assertThat(codeOf(() -> signingIn.withCode(slip.code(), PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(seen(id).orphaned()).isFalse();
    Actor first = administrator(slip);
    assertThat(people.find(first, PeopleSearch.ALL).people())
        .singleElement()
        .satisfies(found -> assertThat(found.roles()).containsOnly(Role.ADMINISTRATOR));
    assertThat(codeOf(() -> schools.appoint(operator, id, ada("second"))))
        .isEqualTo("institution.has-administrator");
    assertThat(audited.actionsOn(id)).containsExactly("institution.school-opened");
    // on the operator's trail and on the school's
    assertThat(audited.actionsOn(slip.person().id()))
        .filteredOn("institution.administrator-appointed"::equals)
        .hasSize(2);
  }

  @Test
  void aLostSlipIsReplacedAndTheOperatorLearnsNothingOfThePerson() {
    SignInSlip lost = schools.open(operator, school("Fjord"));
    PersonDetails again = new PersonDetails(lost.person().email(), "Typed", "Anew", null, null);
    SignInSlip slip = schools.appoint(operator, lost.person().institutionId(), again);
    assertThat(slip.person().id()).isEqualTo(lost.person().id());
    assertThat(slip.person().name()).isEqualTo("Typed Anew");
    assertThat(codeOf(() -> signingIn.withCode(lost.code(), PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
    assertThat(codeOf(() -> signingIn.withCode(slip.code(), PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(people.find(administrator(slip), PeopleSearch.ALL).people().get(0).person().name())
        .isEqualTo("Ada Osei");
  }

  @Test
  void everythingThatIsWrongWithANewSchoolIsSaidAtOnce() {
    NewSchool empty =
        new NewSchool(" ", null, "Middle/Earth", new PersonDetails("no", "", "O", null, null));
    assertThat(refusalOf(() -> schools.open(operator, empty)).faults())
        .extracting(Fault::where)
        .containsExactly("name", "shortName", "timeZone", "email", "givenName");
    schools.open(operator, school("Fjord"));
    assertThat(codeOf(() -> schools.open(operator, school("FJORD"))))
        .isEqualTo("institution.short-name-taken");
  }

  @Test
  void anotherNameNeedsTheVersionThatWasSeen() {
    UUID id = schools.open(operator, school("Fjord")).person().institutionId();
    long version = seen(id).version();
    OperatedSchool renamed = schools.rename(operator, id, version, " Fjord College ", "FC " + mark);
    assertThat(renamed.name()).isEqualTo("Fjord College");
    assertThat(renamed.shortName()).isEqualTo("FC " + mark);
    assertThat(codeOf(() -> schools.rename(operator, id, version, "Lost", "L " + mark)))
        .isEqualTo("institution.school-changed");
    assertThat(codeOf(() -> schools.rename(operator, Ids.random(), 0, "None", "None")))
        .isEqualTo("institution.no-school");
  }

  @Test
  void nobodyOfADisabledSchoolIsInOrComesIn() {
    Classroom room = classrooms.open(1);
    classrooms.givePasswords(room);
    Actor nurse = room.team(0).nurse();
    SignInSlip waiting = schools.appoint(operator, room.north(), ada("first"));
    Visitor partner = devices.visitor(uri(), room.facilitator());
    try (LiveClient live = devices.open(uri(), nurse)) {
      assertThat(schools.disable(operator, room.north()).disabled()).isTrue();
      assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
    }
    String email = people(nurse);
    assertThat(codeOf(() -> signingIn.withPassword(email, Classroom.PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.sign-in-refused");
    assertThat(codeOf(() -> signingIn.withCode(waiting.code(), PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
    assertThat(devices.visitor(uri(), nurse).get("/api/me").status()).isEqualTo(401);
    assertThat(partner.get("/api/me").status()).as("the other school goes on").isEqualTo(200);
    schools.disable(operator, room.north());
    assertThat(schools.enable(operator, room.north()).disabled()).isFalse();
    assertThat(codeOf(() -> signingIn.withPassword(email, Classroom.PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(audited.actionsOn(room.north()))
        .containsExactly("institution.school-disabled", "institution.school-enabled");
  }

  @Test
  void operatorsAreNobodysSchoolAndNobodysPartner() {
    assertThat(schools.list(operator))
        .extracting(OperatedSchool::id)
        .doesNotContain(operator.institutionId());
    assertThat(codeOf(() -> schools.disable(operator, operator.institutionId())))
        .isEqualTo("institution.no-school");
    Classroom room = classrooms.open(1);
    Actor administrator = classrooms.administrator(room.north());
    assertThat(partnerships.desk(administrator).others())
        .contains(room.south())
        .doesNotContain(room.north(), operator.institutionId());
    schools.disable(operator, room.south());
    assertThat(partnerships.desk(administrator).others()).doesNotContain(room.south());
    assertThat(
            refusalOf(() -> accounts.open(administrator, ada("op"), Set.of(Role.OPERATOR)))
                .faults())
        .extracting(Fault::where)
        .containsExactly("roles");
  }

  @Test
  void theEnvironmentLetsAnOperatorInUntilThereIsAPassword() {
    String email = "op." + mark + "@server.example";
    String first = operators.codeFor(email).orElseThrow();
    String second = operators.codeFor(email).orElseThrow();
    assertThat(codeOf(() -> signingIn.withCode(first, PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
    assertThat(codeOf(() -> signingIn.withCode(second, PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(operators.codeFor(email)).isEmpty();
    assertThat(operators.codeFor("nobody")).isEmpty();
  }

  @Test
  void nobodyElseOperates() {
    Classroom room = classrooms.open(1);
    UUID north = room.north();
    for (Actor actor :
        List.of(classrooms.administrator(north), room.coordinator(), room.team(0).nurse())) {
      assertThat(
              List.of(
                  codeOf(() -> schools.list(actor)),
                  codeOf(() -> schools.open(actor, school("Mine"))),
                  codeOf(() -> schools.appoint(actor, north, ada("me"))),
                  codeOf(() -> schools.rename(actor, north, 0, "Mine", "Mine")),
                  codeOf(() -> schools.disable(actor, north)),
                  codeOf(() -> schools.enable(actor, north))))
          .containsOnly("institution.not-operator");
    }
  }

  private NewSchool school(String name) {
    return new NewSchool(name + " University", name + " " + mark, "Europe/Oslo", ada("first"));
  }

  private PersonDetails ada(String name) {
    return new PersonDetails(name + "." + mark + "@fjord.example", "Ada", "Osei", null, null);
  }

  private OperatedSchool seen(UUID id) {
    return schools.list(operator).stream().filter(s -> s.id().equals(id)).findFirst().orElseThrow();
  }

  private static Actor administrator(SignInSlip slip) {
    Person person = slip.person();
    return new Actor(person.id(), person.institutionId(), Set.of(Role.ADMINISTRATOR), Ids.random());
  }

  private String people(Actor actor) {
    return people
        .find(classrooms.administrator(actor.institutionId()), PeopleSearch.ALL)
        .people()
        .stream()
        .filter(found -> found.person().id().equals(actor.accountId()))
        .findFirst()
        .orElseThrow()
        .person()
        .email();
  }

  private URI uri() {
    return URI.create(base.toString());
  }
}
