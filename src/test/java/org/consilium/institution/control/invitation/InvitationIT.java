package org.consilium.institution.control.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.institution.InvitationSheet.InvitationStanding.ENDED;
import static org.consilium.institution.InvitationSheet.InvitationStanding.FAILED;
import static org.consilium.institution.InvitationSheet.InvitationStanding.NOT_INVITED;
import static org.consilium.institution.InvitationSheet.InvitationStanding.QUEUED;
import static org.consilium.institution.InvitationSheet.InvitationStanding.SENT;
import static org.consilium.institution.InvitationSheet.InvitationStanding.WITHDRAWN;

import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.MailInTests;
import org.consilium.TurnedClock;
import org.consilium.course.control.newcomers.CourseInvitations;
import org.consilium.institution.InvitationSheet;
import org.consilium.institution.InvitationSheet.InvitationStanding;
import org.consilium.institution.InvitationSheet.Invitee;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.SigningIn;
import org.consilium.institution.control.SigningIn.Browser;
import org.consilium.institution.control.invitation.InvitationOutbox.TakenUp;
import org.consilium.institution.control.people.SchoolAccount;
import org.consilium.institution.control.people.SchoolAccounts;
import org.consilium.platform.database.Sql;
import org.consilium.platform.mail.MailFault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class InvitationIT {

  private static final Pattern CODE = Pattern.compile("/sign-in#code=(\\S{14})");
  private static final String PASSWORD = "chosen by myself";

  @Inject private SchoolInvitations school;
  @Inject private CourseInvitations course;
  @Inject private SchoolAccounts accounts;
  @Inject private InvitationRound round;
  @Inject private InvitationOutbox outbox;
  @Inject private SigningIn signingIn;
  @Inject private MailInTests mail;
  @Inject private Classrooms classrooms;
  @Inject private TurnedClock clock;
  @Inject private AuditedFacts audited;
  @Inject private Sql sql;

  private Classroom room;
  private Actor administrator;
  private Actor coordinator;
  private Actor nurse;

  @BeforeEach
  void open() {
    mail.begin();
    room = classrooms.open();
    administrator = classrooms.administrator(room.north());
    coordinator = room.coordinator();
    nurse = room.team(0).nurse();
  }

  @AfterEach
  void close() {
    mail.end();
    clock.turnBack();
  }

  @Test
  void aLetterLetsItsReaderInOnce() throws Exception {
    InvitationSheet queued = course.invite(coordinator, room.courseId(), Set.of(id(nurse)), "de");
    assertThat(standing(queued, nurse)).isEqualTo(QUEUED);
    MimeMessage letter = letterTo(nurse);
    assertThat(letter.getSubject()).endsWith("University: Ihr Zugang zu Consilium");
    assertThat(letter.getFrom()[0].toString()).contains("University", "<consilium@server.example>");
    assertThat(letter.getHeader("Content-Language")).containsExactly("de");
    String code = codeIn(letter);
    Invitee sent = invitee(course.show(coordinator, room.courseId()), nurse);
    assertThat(sent.standing()).isEqualTo(SENT);
    assertThat(sent.validUntil()).isBetween(inDays(13), inDays(15));

    assertThat(signingIn.withCode(code, PASSWORD, Browser.UNKNOWN).token()).isNotEmpty();
    assertThat(codeOf(() -> signingIn.withCode(code, PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
    InvitationSheet after = course.show(coordinator, room.courseId());
    assertThat(after.counts().came()).isEqualTo(1);
    assertThat(after.people()).noneMatch(person -> person.accountId().equals(id(nurse)));
    assertThat(audited.actionsOn(room.courseId())).containsExactly("course.invitations-queued");
  }

  @Test
  void whileTheMailServerIsDownLettersWaitAndLeaveOnceWhenItIsBack() throws Exception {
    mail.breakDown();
    // north's five students who have no further role
    InvitationSheet queued = course.invite(coordinator, room.courseId(), null, "en");
    assertThat(queued.counts().queued()).isEqualTo(5);
    round.run();
    await(() -> standings(QUEUED).allMatch(each -> each.fault() == MailFault.UNREACHABLE));
    assertThat(standings(QUEUED))
        .hasSize(5)
        .allMatch(each -> each.nextTryAt().isAfter(clock.instant()));
    assertThat(codesOf(nurse)).isZero(); // what waits holds no secret
    mail.comeBack();
    clock.turn(Duration.ofHours(2));
    await(() -> sheet().counts().sent() == 5);
    assertThat(course.invite(coordinator, room.courseId(), null, "en").counts().queued()).isZero();
    round.run();
    assertThat(mail.of(email(nurse))).hasSize(1);
  }

  @Test
  void anAddressThatIsRefusedFailsAndIsTriedAgainOnceItIsMended() throws Exception {
    String unique = Ids.random().toString();
    PersonDetails wrong =
        new PersonDetails("two..dots@" + unique + ".example", "Ada", "Osei", "NUR", null);
    SchoolAccount ada = accounts.open(administrator, wrong, Set.of(Role.STUDENT));
    UUID id = ada.person().id();
    school.invite(administrator, Set.of(id), "en");
    await(() -> of(school.show(administrator), id).standing() == FAILED);
    assertThat(of(school.show(administrator), id).fault()).isEqualTo(MailFault.ADDRESS_REFUSED);
    PersonDetails mended =
        new PersonDetails("ada@" + unique + ".example", "Ada", "Osei", "NUR", null);
    accounts.change(administrator, id, ada.version(), mended);
    school.invite(administrator, Set.of(id), "en");
    await(() -> of(school.show(administrator), id).standing() == SENT);
    String code = codeIn(mail.of(mended.email()).getFirst());

    // who has another address now does not come in by a letter to the former one
    accounts.change(administrator, id, versionOf(id), wrong);
    assertThat(of(school.show(administrator), id).standing()).isEqualTo(ENDED);
    assertThat(codeOf(() -> signingIn.withCode(code, PASSWORD, Browser.UNKNOWN)))
        .isEqualTo("institution.unknown-code");
  }

  @Test
  void aLetterOfWhichNothingWasHeardIsTakenUpAgainAndByOneAlone() throws Exception {
    course.invite(coordinator, room.courseId(), Set.of(id(nurse)), "en");
    // the server's own rounds may be first
    TakenUp first = outbox.takeUp(id(nurse)).orElse(null);
    assertThat(outbox.takeUp(id(nurse))).isEmpty();
    clock.turn(InvitationOutbox.HELD.plusSeconds(1));
    await(() -> sheet().counts().sent() == 1);
    if (first != null) {
      outbox.notSent(first, MailFault.ADDRESS_REFUSED); // comes too late to say anything
    }
    assertThat(standing(sheet(), nurse)).isEqualTo(SENT);
    assertThat(mail.of(email(nurse))).hasSize(1);
  }

  @Test
  void whatIsTakenBackIsNotSentAndItsCodeEnds() throws Exception {
    mail.breakDown();
    course.invite(coordinator, room.courseId(), Set.of(id(nurse)), "en");
    assertThat(standing(course.withdraw(coordinator, room.courseId(), Set.of(id(nurse))), nurse))
        .isEqualTo(WITHDRAWN);
    mail.comeBack();
    clock.turn(Duration.ofHours(2));
    round.run();
    assertThat(mail.of(email(nurse))).isEmpty();

    course.invite(coordinator, room.courseId(), Set.of(id(nurse)), "en");
    String code = codeIn(letterTo(nurse));
    course.withdraw(coordinator, room.courseId(), Set.of(id(nurse)));
    assertThat(codeOf(() -> signingIn.requireGood(code))).isEqualTo("institution.unknown-code");

    // slips for everybody end what was mailed, and what waits
    course.invite(coordinator, room.courseId(), Set.of(id(nurse)), "en");
    String mailed = codeIn(mailed(nurse, 2));
    String paper =
        school.slips(administrator).slips().stream()
            .filter(slip -> slip.accountId().equals(id(nurse)))
            .findFirst()
            .orElseThrow()
            .code();
    assertThat(standing(sheet(), nurse)).isEqualTo(ENDED);
    assertThat(codeOf(() -> signingIn.requireGood(mailed))).isEqualTo("institution.unknown-code");
    assertThat(codeOf(() -> signingIn.requireGood(paper))).isEqualTo("done");
  }

  @Test
  void eachInvitesOnlyWhomTheyLookAfter() {
    Set<UUID> foreign = Set.of(id(room.team(0).pharmacist()), id(room.outsider()));
    assertThat(school.invite(administrator, foreign, "en").counts().queued()).isZero();
    assertThat(course.invite(coordinator, room.courseId(), foreign, "en").counts().queued())
        .isZero();
    // whoever has a further role is invited by an administrator alone
    assertThat(course.invite(coordinator, room.courseId(), Set.of(id(coordinator)), "en").counts())
        .isEqualTo(new InvitationSheet.InvitationCounts(0, 0, 0, 0, 5, 0, 0));
    assertThat(standing(school.show(administrator), coordinator)).isEqualTo(NOT_INVITED);
    for (Actor actor : List.of(coordinator, room.facilitator(), nurse)) {
      assertThat(
              List.of(
                  codeOf(() -> school.show(actor)),
                  codeOf(() -> school.invite(actor, null, "en")),
                  codeOf(() -> school.withdraw(actor, Set.of(id(nurse)))),
                  codeOf(() -> school.slips(actor))))
          .containsOnly("institution.not-allowed");
    }
    for (Actor actor : List.of(room.facilitator(), nurse)) {
      assertThat(codeOf(() -> course.invite(actor, room.courseId(), null, "en")))
          .isEqualTo("course.not-allowed");
    }
    assertThat(codeOf(() -> course.show(room.outsider(), room.courseId())))
        .isEqualTo("course.no-course");
    assertThat(codeOf(() -> school.invite(administrator, null, "fr")))
        .isEqualTo("institution.unknown-language");
    mail.end();
    assertThat(codeOf(() -> school.invite(administrator, null, "en")))
        .isEqualTo("institution.no-mail");
    assertThat(school.show(administrator).mail()).isFalse();
    mail.begin();
  }

  private MimeMessage letterTo(Actor actor) throws Exception {
    return mailed(actor, 1);
  }

  private MimeMessage mailed(Actor actor, int letters) throws Exception {
    String address = email(actor);
    await(() -> mail.of(address).size() == letters && standing(sheet(), actor) == SENT);
    return mail.of(address).getLast();
  }

  private static String codeIn(MimeMessage letter) throws Exception {
    List<String> ways = MailInTests.ways(letter);
    Matcher found = CODE.matcher(ways.getFirst());
    assertThat(found.find()).isTrue();
    assertThat(ways.getLast()).contains("<html lang=", found.group());
    return found.group(1);
  }

  private interface Question {
    boolean isTrue() throws Exception;
  }

  /**
   * The server's own rounds take letters too, so a test has rounds until what it waits for is so.
   */
  private void await(Question question) throws Exception {
    Instant end = Instant.now().plusSeconds(20);
    while (!question.isTrue()) {
      assertThat(Instant.now()).isBefore(end);
      round.run();
      LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
    }
  }

  private InvitationSheet sheet() {
    return course.show(coordinator, room.courseId());
  }

  private Stream<Invitee> standings(InvitationStanding standing) {
    return sheet().people().stream().filter(each -> each.standing() == standing);
  }

  private static InvitationStanding standing(InvitationSheet sheet, Actor actor) {
    return invitee(sheet, actor).standing();
  }

  private static Invitee invitee(InvitationSheet sheet, Actor actor) {
    return of(sheet, id(actor));
  }

  private static Invitee of(InvitationSheet sheet, UUID accountId) {
    return sheet.people().stream()
        .filter(each -> each.accountId().equals(accountId))
        .findFirst()
        .orElseThrow();
  }

  private static UUID id(Actor actor) {
    return actor.accountId();
  }

  private String email(Actor actor) {
    return sql.first("SELECT email FROM account WHERE id = ?", row -> row.text("email"), id(actor))
        .orElseThrow();
  }

  private long versionOf(UUID accountId) {
    return sql.first(
            "SELECT version FROM account WHERE id = ?", row -> row.big("version"), accountId)
        .orElseThrow();
  }

  private int codesOf(Actor actor) {
    return sql.first(
            "SELECT COUNT(*) codes FROM sign_in_code WHERE account_id = ?",
            row -> row.number("codes"),
            id(actor))
        .orElseThrow();
  }

  private Instant inDays(int days) {
    return clock.instant().plus(Duration.ofDays(days));
  }
}
