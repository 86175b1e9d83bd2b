package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URL;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Devices;
import org.consilium.institution.MadeSlips.Slip;
import org.consilium.institution.control.SigningIn;
import org.consilium.institution.control.SigningIn.Browser;
import org.consilium.institution.control.people.AccountStanding;
import org.consilium.institution.control.people.PeopleSearch;
import org.consilium.institution.control.people.SchoolAccount;
import org.consilium.institution.control.people.SchoolAccounts;
import org.consilium.institution.control.people.SchoolPeople;
import org.consilium.institution.control.people.SignInReset;
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
class SchoolAccountsIT {

  private static final int SIGNED_OUT = 4401;

  @ArquillianResource private URL base;
  @Inject private Classrooms classrooms;
  @Inject private SchoolAccounts accounts;
  @Inject private Accounts hall;
  @Inject private UserTransaction transaction;
  @Inject private SchoolPeople people;
  @Inject private SignInReset reset;
  @Inject private SigningIn signingIn;
  @Inject private Devices devices;
  @Inject private AuditedFacts audited;
  @Inject private AtOnce atOnce;

  private Classroom room;
  private Actor administrator;
  private String mark;

  @BeforeEach
  void open() throws Exception {
    room = classrooms.open();
    classrooms.givePasswords(room);
    administrator = classrooms.administrator(room.north());
    transaction.begin();
    hall.setPassword(List.of(administrator.accountId()), Classroom.PASSWORD);
    transaction.commit();
    mark = Ids.random().toString().substring(0, 8);
  }

  @Test
  void administratorsFindTheirOwnSchoolsPeopleAndNobodyElse() {
    // north: 2 teams of a nurse and a physician, the late one, the coordinator, the administrator
    assertThat(people.find(administrator, PeopleSearch.ALL).total()).isEqualTo(2 * 2 + 3);
    assertThat(people.find(administrator, PeopleSearch.ALL).people())
        .allMatch(found -> found.person().institutionId().equals(room.north()))
        .isSortedAccordingTo(
            (a, b) -> a.person().familyName().compareToIgnoreCase(b.person().familyName()));
  }

  @Test
  void aSearchTakesEveryWordAndEveryFilter() {
    SchoolAccount zoe =
        accounts.open(administrator, student("zoe", "Zoë", "van der Meer 100%"), student());
    assertThat(found("zoe meer", null, null, null)).containsExactly(zoe.person().id());
    assertThat(found("ZOE." + mark, null, null, null)).containsExactly(zoe.person().id());
    assertThat(found("100%", null, null, null)).containsExactly(zoe.person().id());
    assertThat(found("zoe nobody", null, null, null)).isEmpty();
    assertThat(found("z_e", null, null, null)).isEmpty();
    assertThat(found(null, Role.ADMINISTRATOR, null, null))
        .containsExactly(administrator.accountId());
    assertThat(found(null, Role.STUDENT, "PHY", null)).containsExactly(room.late().accountId());
    assertThat(found(null, null, null, AccountStanding.WAITING)).containsExactly(zoe.person().id());
    assertThat(found(null, null, null, AccountStanding.DISABLED)).isEmpty();
  }

  @Test
  void anOpenedAccountIsTidyAndWaitsForItsFirstSignIn() {
    SchoolAccount opened =
        accounts.open(
            administrator,
            new PersonDetails(" New." + mark + "@North.example ", " Ada\u00a0", "Osei", "NUR", " "),
            student());
    assertThat(opened.person())
        .isEqualTo(
            new Person(
                opened.person().id(),
                room.north(),
                "new." + mark + "@north.example",
                "Ada",
                "Osei",
                "NUR",
                null));
    assertThat(opened.standing()).isEqualTo(AccountStanding.WAITING);
    assertThat(done(opened.person().id())).containsExactly("institution.account-opened");
  }

  @Test
  void whatIsWrongWithAnAccountIsSaidFieldByField() {
    assertThat(
            refusalOf(
                    () ->
                        accounts.open(
                            administrator,
                            new PersonDetails("nobody", "", "x".repeat(101), "XYZ", null),
                            Set.of()))
                .faults())
        .extracting(fault -> fault.where())
        .containsExactly("email", "givenName", "familyName", "discipline", "roles");
  }

  @Test
  void anAddressOrNumberServesOnePersonOfTheSchool() {
    accounts.open(administrator, student("twice", "Ada", "Osei"), student());
    assertThat(codeOf(() -> accounts.open(administrator, student("TWICE", "Bea", "Bo"), student())))
        .isEqualTo("institution.email-taken");
    PersonDetails sameNumber =
        new PersonDetails(address("other"), "Bea", "Bo", "NUR", "twice-" + mark);
    assertThat(codeOf(() -> accounts.open(administrator, sameNumber, student())))
        .isEqualTo("institution.number-taken");
  }

  @Test
  void ofTwoWhoOpenTheSameAccountOneIsTold() throws Exception {
    Runnable opening =
        () -> accounts.open(administrator, student("race", "Ada", "Osei"), student());
    assertThat(atOnce.codes(opening, opening))
        .containsExactlyInAnyOrder("done", "institution.email-taken");
  }

  @Test
  void changedDetailsNeedTheVersionThatWasSeen() {
    SchoolAccount seen = accounts.open(administrator, student("ada", "Ada", "Osei"), student());
    UUID id = seen.person().id();
    SchoolAccount changed =
        accounts.change(administrator, id, seen.version(), student("ada", "Ada", "Osei-Bonsu"));
    assertThat(changed.person().familyName()).isEqualTo("Osei-Bonsu");
    assertThat(
            codeOf(
                () ->
                    accounts.change(
                        administrator, id, seen.version(), student("ada", "Ada", "Lost"))))
        .isEqualTo("institution.account-changed");
    assertThat(done(id))
        .containsExactly("institution.account-opened", "institution.account-changed");
  }

  @Test
  void otherRolesEndThePersonsSignInsButNotTheAdministratorsOwn() {
    Visitor fay = devices.visitor(uri(), room.coordinator());
    accounts.giveRoles(
        administrator, room.coordinator().accountId(), Set.of(Role.COORDINATOR, Role.FACILITATOR));
    assertThat(fay.get("/api/me").status()).isEqualTo(401);
    Visitor self = devices.visitor(uri(), administrator);
    assertThat(
            self.exchange(
                    "PUT",
                    "/api/people/" + administrator.accountId() + "/roles",
                    "application/json",
                    "{\"roles\":[\"ADMINISTRATOR\",\"COORDINATOR\"]}")
                .status())
        .isEqualTo(200);
    assertThat(self.get("/api/me").json().path("roles")).hasSize(2);
  }

  @Test
  void disablingClosesOpenSocketsAndEnablingLetsInAgain() {
    Actor nurse = room.team(0).nurse();
    String email = email(nurse);
    Visitor browser = devices.visitor(uri(), nurse);
    try (LiveClient live = browser.live()) {
      accounts.disable(administrator, nurse.accountId());
      assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
    }
    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(codeOf(() -> signingIn.withPassword(email, Classroom.PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.sign-in-refused");
    accounts.disable(administrator, nurse.accountId());
    assertThat(accounts.enable(administrator, nurse.accountId()).standing())
        .isEqualTo(AccountStanding.ACTIVE);
    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(codeOf(() -> signingIn.withPassword(email, Classroom.PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(done(nurse.accountId()))
        .containsExactly("institution.account-disabled", "institution.account-enabled");
  }

  @Test
  void theLastAdministratorStays() {
    UUID self = administrator.accountId();
    assertThat(codeOf(() -> accounts.disable(administrator, self)))
        .isEqualTo("institution.last-administrator");
    assertThat(codeOf(() -> accounts.giveRoles(administrator, self, Set.of(Role.COORDINATOR))))
        .isEqualTo("institution.last-administrator");
    // one who has never signed in could not look after the school
    accounts.open(
        administrator,
        new PersonDetails(address("second"), "Second", "One", null, null),
        Set.of(Role.ADMINISTRATOR));
    assertThat(codeOf(() -> accounts.disable(administrator, self)))
        .isEqualTo("institution.last-administrator");
    accounts.giveRoles(administrator, room.coordinator().accountId(), Set.of(Role.ADMINISTRATOR));
    assertThat(codeOf(() -> accounts.disable(administrator, self))).isEqualTo("done");
  }

  @Test
  void ofTwoAdministratorsWhoDisableEachOtherAtOnceOneStays() throws Exception {
    UUID other = room.coordinator().accountId();
    accounts.giveRoles(administrator, other, Set.of(Role.ADMINISTRATOR));
    Actor second = new Actor(other, room.north(), Set.of(Role.ADMINISTRATOR), Ids.random());
    assertThat(
            atOnce.codes(
                () -> accounts.disable(administrator, other),
                () -> accounts.disable(second, administrator.accountId())))
        .containsExactlyInAnyOrder("done", "institution.last-administrator");
  }

  @Test
  void aResetEndsPasswordAndSignInsAndItsCodeServesOnce() {
    Actor nurse = room.team(0).nurse();
    String email = email(nurse);
    Visitor browser = devices.visitor(uri(), nurse);
    Slip former = reset.reset(administrator, nurse.accountId());
    Slip slip;
    try (LiveClient live = devices.open(uri(), nurse)) {
      slip = reset.reset(room.coordinator(), nurse.accountId());
      assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
    }
    assertThat(browser.get("/api/me").status()).isEqualTo(401);
    assertThat(codeOf(() -> signingIn.withPassword(email, Classroom.PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.sign-in-refused");
    assertThat(
            codeOf(() -> signingIn.withCode(former.code(), "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
    assertThat(codeOf(() -> signingIn.withCode(slip.code(), "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(codeOf(() -> signingIn.withPassword(email, "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("done");
    assertThat(done(nurse.accountId()))
        .containsExactly("institution.sign-in-reset", "institution.sign-in-reset");
  }

  @Test
  void staffResetStudentsOfTheirOwnSchoolAlone() {
    UUID own = room.team(0).pharmacist().accountId();
    assertThat(codeOf(() -> reset.reset(room.facilitator(), own))).isEqualTo("done");
    assertThat(codeOf(() -> reset.reset(room.partnerCoordinator(), own))).isEqualTo("done");
    assertThat(codeOf(() -> reset.reset(room.facilitator(), room.partnerCoordinator().accountId())))
        .isEqualTo("institution.not-allowed");
    for (Actor foreign : List.of(room.coordinator(), administrator, room.outsider())) {
      assertThat(codeOf(() -> reset.reset(foreign, own))).isEqualTo("institution.no-account");
    }
    assertThat(codeOf(() -> reset.reset(room.team(0).nurse(), own)))
        .isEqualTo("institution.not-allowed");
    assertThat(codeOf(() -> reset.reset(administrator, administrator.accountId())))
        .isEqualTo("institution.own-reset");
  }

  @Test
  void aDisabledAccountIsNotReset() {
    UUID nurse = room.team(0).nurse().accountId();
    Slip slip = reset.reset(administrator, nurse);
    accounts.disable(administrator, nurse);
    assertThat(codeOf(() -> reset.reset(administrator, nurse)))
        .isEqualTo("institution.account-disabled");
    accounts.enable(administrator, nurse);
    assertThat(codeOf(() -> signingIn.withCode(slip.code(), "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
  }

  @Test
  void nobodyButAnAdministratorLooksAfterAccounts() {
    UUID nurse = room.team(0).nurse().accountId();
    PersonDetails details = student("new", "Ada", "Osei");
    for (Actor actor : List.of(room.coordinator(), room.facilitator(), room.team(0).nurse())) {
      assertThat(
              List.of(
                  codeOf(() -> people.find(actor, PeopleSearch.ALL)),
                  codeOf(() -> accounts.open(actor, details, student())),
                  codeOf(() -> accounts.change(actor, nurse, 0, details)),
                  codeOf(() -> accounts.giveRoles(actor, nurse, student())),
                  codeOf(() -> accounts.disable(actor, nurse)),
                  codeOf(() -> accounts.enable(actor, nurse))))
          .containsOnly("institution.not-allowed");
    }
  }

  @Test
  void anotherSchoolsAccountsAreNotThere() {
    UUID theirs = room.team(0).pharmacist().accountId();
    assertThat(
            List.of(
                codeOf(() -> accounts.change(administrator, theirs, 0, student("x", "A", "B"))),
                codeOf(() -> accounts.giveRoles(administrator, theirs, student())),
                codeOf(() -> accounts.disable(administrator, theirs)),
                codeOf(() -> accounts.enable(administrator, theirs))))
        .containsOnly("institution.no-account");
  }

  private List<UUID> found(String words, Role role, String discipline, AccountStanding standing) {
    return people
        .find(administrator, new PeopleSearch(words, role, discipline, standing, 0))
        .people()
        .stream()
        .map(found -> found.person().id())
        .toList();
  }

  private PersonDetails student(String name, String given, String family) {
    return new PersonDetails(address(name), given, family, "NUR", name + "-" + mark);
  }

  private static Set<Role> student() {
    return Set.of(Role.STUDENT);
  }

  private String address(String name) {
    return name + "." + mark + "@north.example";
  }

  private String email(Actor actor) {
    return people.find(administrator, PeopleSearch.ALL).people().stream()
        .filter(found -> found.person().id().equals(actor.accountId()))
        .findFirst()
        .orElseThrow()
        .person()
        .email();
  }

  /** What was done to the account, without the sign-ins. */
  private List<String> done(UUID accountId) {
    return audited.actionsOn(accountId).stream()
        .filter(action -> !action.matches("institution\\.(signed-in|signed-out|sign-in-refused)"))
        .toList();
  }

  private URI uri() {
    return URI.create(base.toString());
  }
}
