package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Future;
import org.consilium.AtOnce;
import org.consilium.TurnedClock;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.SignInBook;
import org.consilium.institution.control.SigningIn;
import org.consilium.institution.control.SigningIn.Browser;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SignInIT {

  private static final String PASSWORD = "a quiet ward at night";

  @Inject private SigningIn signingIn;
  @Inject private SignInBook signIns;
  @Inject private Accounts accounts;
  @Inject private UserTransaction transaction;
  @Inject private TurnedClock clock;
  @Inject private AccountBook book;
  @Inject private AtOnce atOnce;
  @Resource private ManagedExecutorService executor;

  private String email;
  private UUID account;

  @BeforeEach
  void somebody() throws Exception {
    email = "nurse-" + Ids.random() + "@north.example";
    account = open("North " + Ids.random(), email, PASSWORD);
  }

  @AfterEach
  void turnBack() {
    clock.turnBack();
  }

  @Test
  void whoKnowsThePasswordIsKnownByTheToken() {
    Actor actor = signIns.actorOf(signIn(email, PASSWORD, null).token()).orElseThrow();
    assertThat(actor.accountId()).isEqualTo(account);
    assertThat(actor.roles()).containsExactly(Role.STUDENT);
  }

  @Test
  void theEmailIsComparedWithoutCaseThePasswordWithIt() {
    assertThat(signIn(email.toUpperCase(), PASSWORD, null).token()).isNotEmpty();
    assertThat(refusal(email, PASSWORD.toUpperCase(), null))
        .isEqualTo("institution.sign-in-refused");
  }

  @Test
  void aStrangersGuessesSlowTheNameButNotThePersonsOwnDevice() {
    String device = signIn(email, PASSWORD, null).deviceMark();
    for (int guess = 0; guess < 6; guess++) {
      assertThat(refusal(email, "guess " + guess, null)).isEqualTo("institution.sign-in-refused");
    }
    assertThat(refusal(email, PASSWORD, null)).isEqualTo("institution.sign-in-slowed");
    assertThat(signIn(email, PASSWORD, device).token()).isNotEmpty();
  }

  @Test
  void aNameThatNobodyHasIsRefusedAndSlowedJustAlike() {
    String nobody = "nobody-" + Ids.random() + "@north.example";
    for (int guess = 0; guess < 6; guess++) {
      assertThat(refusal(nobody, "guess", null)).isEqualTo("institution.sign-in-refused");
    }
    assertThat(refusal(nobody, "guess", null)).isEqualTo("institution.sign-in-slowed");
  }

  @Test
  void theSameEmailAtTwoSchoolsIsTwoPeople() throws Exception {
    UUID other = open("South " + Ids.random(), email, "another password");
    assertThat(whoIs(signIn(email, PASSWORD, null))).isEqualTo(account);
    assertThat(whoIs(signIn(email, "another password", null))).isEqualTo(other);
  }

  @Test
  void signingOutEndsThisDeviceAlone() {
    var here = signIn(email, PASSWORD, null);
    var there = signIn(email, PASSWORD, null);
    signIns.end(signIns.actorOf(here.token()).orElseThrow());
    assertThat(signIns.actorOf(here.token())).isEmpty();
    assertThat(signIns.actorOf(there.token())).isPresent();
  }

  @Test
  void manySignInsAreLookedUpTogether() {
    String here = signIn(email, PASSWORD, null).token();
    String there = signIn(email, PASSWORD, null).token();
    String ended = signIn(email, PASSWORD, null).token();
    signIns.end(signIns.actorOf(ended).orElseThrow());
    assertThat(signIns.stillGood(List.of(here, there, ended, "nobody's")))
        .containsExactlyInAnyOrder(here, there);
    assertThat(signIns.stillGood(Set.of())).isEmpty();
  }

  /** They are asked for together then, and each gets their own answer all the same. */
  @Test
  void aHallThatComesAtTheSameMomentIsToldWhoEachIs() throws Exception {
    UUID other = open("South " + Ids.random(), "pharmacist-" + Ids.random(), PASSWORD);
    List<String> tokens = new ArrayList<>();
    List<Optional<UUID>> expected = new ArrayList<>();
    for (int i = 0; i < 30; i++) {
      UUID who = i % 2 == 0 ? account : other;
      String token = signIns.open(who);
      if (i % 5 == 0) {
        signIns.end(signIns.actorOf(token).orElseThrow());
      }
      tokens.add(token);
      expected.add(i % 5 == 0 ? Optional.empty() : Optional.of(who));
    }
    for (int round = 0; round < 20; round++) {
      assertThat(askedAtOnce(tokens)).isEqualTo(expected);
    }
    // all were used half way, so all last longer than from their beginning
    clock.turn(SignInBook.LIFE.dividedBy(2));
    assertThat(askedAtOnce(tokens)).isEqualTo(expected);
    clock.turn(SignInBook.LIFE.dividedBy(2).plusSeconds(1));
    assertThat(askedAtOnce(tokens)).isEqualTo(expected);
  }

  private List<Optional<UUID>> askedAtOnce(List<String> tokens) throws Exception {
    List<Future<Optional<UUID>>> asked = new ArrayList<>();
    for (String token : tokens) {
      asked.add(executor.submit(() -> signIns.actorOf(token).map(Actor::accountId)));
    }
    List<Optional<UUID>> told = new ArrayList<>();
    for (Future<Optional<UUID>> one : asked) {
      told.add(one.get());
    }
    return told;
  }

  @Test
  void whoIsLookedUpStaysSignedIn() {
    String used = signIn(email, PASSWORD, null).token();
    String unused = signIn(email, PASSWORD, null).token();
    clock.turn(SignInBook.LIFE.dividedBy(2));
    assertThat(signIns.stillGood(Set.of(used))).containsExactly(used);
    clock.turn(SignInBook.LIFE.dividedBy(2).plusSeconds(1));
    assertThat(signIns.stillGood(Set.of(used, unused))).containsExactly(used);
  }

  @Test
  void aNewPasswordEndsEveryDevice() throws Exception {
    var device = signIn(email, PASSWORD, null);
    transaction.begin();
    accounts.setPassword(List.of(account), "yet another password");
    transaction.commit();
    assertThat(signIns.actorOf(device.token())).isEmpty();
    assertThat(refusal(email, PASSWORD, null)).isEqualTo("institution.sign-in-refused");
  }

  @Test
  void aSignInCodeServesOnceAndTheChosenPasswordFromThenOn() throws Exception {
    String code = code();
    String typed = code.toLowerCase().replace("-", " ");
    assertThat(whoIs(signingIn.withCode(typed, "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo(account);
    assertThat(whoIs(signIn(email, "chosen at the door", null))).isEqualTo(account);
    assertThat(codeOf(() -> signingIn.withCode(code, "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
  }

  @Test
  void aPasswordThatIsTooShortLeavesTheCodeUnused() throws Exception {
    String code = code();
    assertThat(codeOf(() -> signingIn.withCode(code, "short", Browser.UNKNOWN)))
        .isEqualTo("institution.weak-password");
    assertThat(signingIn.withCode(code, "long enough", Browser.UNKNOWN).token()).isNotEmpty();
  }

  @Test
  void aCodeIsRedeemedOnceThoughTwoTryAtOnce() throws Exception {
    String code = code();
    List<String> came =
        atOnce.codes(
            () -> signingIn.withCode(code, "chosen by the one", Browser.UNKNOWN),
            () -> signingIn.withCode(code, "chosen by the other", Browser.UNKNOWN));
    assertThat(came).containsExactlyInAnyOrder("done", "institution.unknown-code");
    String chosen = came.get(0).equals("done") ? "chosen by the one" : "chosen by the other";
    assertThat(signIn(email, chosen, null).token()).isNotEmpty();
  }

  @Test
  void guessesAtOneCodeAreSlowedAndAtAnotherAreNot() throws Exception {
    String code = code();
    String group = code.substring(0, 4);
    // five are free, the sixth costs two seconds; too short or too long counts with its first group
    for (String rest :
        List.of("-2222-2222", "-2222-2223", "-2222-2224", "-2222", "", "-2222-2225")) {
      assertThat(codeOf(() -> signingIn.requireGood(group + rest)))
          .isEqualTo("institution.unknown-code");
    }
    assertThat(codeOf(() -> signingIn.withCode(code, "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("institution.guesses-slowed");
    String other = (group.equals("2222") ? "3333" : "2222") + code.substring(4);
    assertThat(codeOf(() -> signingIn.requireGood(other))).isEqualTo("institution.unknown-code");
    clock.turn(Duration.ofSeconds(3));
    assertThat(codeOf(() -> signingIn.withCode(code, "chosen at the door", Browser.UNKNOWN)))
        .isEqualTo("done");
  }

  @Test
  void whoWasComparedBeforeAResetComesInNoMore() throws Exception {
    String compared = book.find(account).orElseThrow().passwordHash().orElseThrow();
    String before = signIns.open(account, compared, null).orElseThrow();
    Future<Optional<String>> meanwhile;
    transaction.begin();
    accounts.setPassword(List.of(account), "yet another password");
    book.write();
    // waits for the account, which the reset holds until it is stored
    meanwhile = executor.submit(() -> signIns.open(account, compared, null));
    transaction.commit();
    assertThat(meanwhile.get()).isEmpty();
    assertThat(signIns.actorOf(before)).isEmpty();
  }

  private String code() throws Exception {
    transaction.begin();
    String code = accounts.makeSlips(List.of(account)).slips().getFirst().code();
    transaction.commit();
    return code;
  }

  private UUID open(String school, String address, String password) throws Exception {
    transaction.begin();
    UUID institution =
        accounts.openInstitution(school, school.substring(0, 30), "Europe/Amsterdam");
    UUID opened =
        accounts.open(
            institution,
            new PersonDetails(address, "Amina", "Okafor", "NUR", null),
            Set.of(Role.STUDENT));
    accounts.setPassword(List.of(opened), password);
    transaction.commit();
    return opened;
  }

  private SigningIn.SignedIn signIn(String address, String password, String device) {
    return signingIn.withPassword(address, password, new Browser(device, null));
  }

  private UUID whoIs(SigningIn.SignedIn signedIn) {
    return signIns.actorOf(signedIn.token()).orElseThrow().accountId();
  }

  private String refusal(String address, String password, String device) {
    return codeOf(() -> signIn(address, password, device));
  }
}
