package org.consilium.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilium.AtOnce;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.course.control.MyCourses;
import org.consilium.course.control.RosterResult;
import org.consilium.course.control.RosterUpload;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.People;
import org.consilium.institution.PeoplePlan;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.institution.Person;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class RosterUploadIT {

  private static final String HEADER = "email;given name;family name;discipline;student number\n";

  @Inject private Classrooms classrooms;
  @Inject private RosterUpload upload;
  @Inject private MyCourses myCourses;
  @Inject private Courses courses;
  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private AtOnce atOnce;
  @Inject private AuditedFacts audited;
  @Resource private ManagedExecutorService executor;

  private Classroom room;
  private String mark;

  @BeforeEach
  void open() {
    room = classrooms.open();
    mark = Ids.random().toString().substring(0, 8);
  }

  @Test
  void confirmedRosterOpensAccountsChangesPeopleAndEnrols() {
    Person known = person(room.student(0, 0));
    byte[] file = file(row("new") + known.email() + ";Ñia;Renamed;MED;\n");
    PeoplePlan plan = upload.preview(room.coordinator(), room.courseId(), file);
    assertThat(plan.entries())
        .extracting(PeoplePlan.Entry::standing)
        .containsExactly(Standing.NEW, Standing.CHANGED);

    assertThat(upload.confirm(room.coordinator(), room.courseId(), file, plan.digest()))
        .isEqualTo(new RosterResult(1, 1, 1));
    Person opened = find(room.north(), "new");
    assertThat(opened.studentNumber()).isEqualTo("new-" + mark);
    assertThat(courses.students(room.courseId())).contains(opened.id());
    assertThat(people.roles(List.of(opened.id())).get(opened.id())).containsExactly(Role.STUDENT);
    assertThat(person(room.student(0, 0)))
        .isEqualTo(
            new Person(
                known.id(),
                room.north(),
                known.email(),
                "Ñia",
                "Renamed",
                "MED",
                known.studentNumber()));
    assertThat(audited.actionsOn(room.courseId())).containsExactly("course.roster-taken-over");
  }

  @Test
  void previewSavesNothing() {
    upload.preview(room.coordinator(), room.courseId(), file(row("new")));
    assertThat(find(room.north(), "new")).isNull();
    assertThat(courses.students(room.courseId())).hasSize(9);
  }

  @Test
  void knownPersonOfTheSchoolIsEnrolledWithoutANewAccount() {
    UUID other = myCourses.open(room.coordinator(), "Another").course().id();
    Person known = person(room.student(0, 2));
    byte[] file =
        file(
            String.join(";", known.email(), known.givenName(), known.familyName(), "MED", "")
                + "\n");
    assertThat(take(room.coordinator(), other, file)).isEqualTo(new RosterResult(0, 0, 1));
    assertThat(courses.students(other)).containsExactly(known.id());
  }

  @Test
  void sameAddressAtThePartnerIsAnotherPerson() {
    Person ofNorth = person(room.student(0, 0));
    byte[] file = file(ofNorth.email() + ";Someone;Else;PHA;\n");
    assertThat(take(room.partnerCoordinator(), room.courseId(), file))
        .isEqualTo(new RosterResult(1, 0, 1));
    assertThat(person(room.student(0, 0))).isEqualTo(ofNorth);
    assertThat(people.byEmails(room.south(), Set.of(ofNorth.email()))).hasSize(1);
  }

  @Test
  void otherFileThanPreviewedIsRefused() {
    String digest = upload.preview(room.coordinator(), room.courseId(), file(row("a"))).digest();
    assertThat(
            codeOf(
                () -> upload.confirm(room.coordinator(), room.courseId(), file(row("b")), digest)))
        .isEqualTo("course.roster-changed");
    assertThat(
            codeOf(() -> upload.confirm(room.coordinator(), room.courseId(), file(row("a")), null)))
        .isEqualTo("course.roster-changed");
    assertThat(find(room.north(), "b")).isNull();
  }

  @Test
  void sameRosterTwiceIsRefusedTheSecondTime() {
    byte[] file = file(row("new"));
    String digest = upload.preview(room.coordinator(), room.courseId(), file).digest();
    upload.confirm(room.coordinator(), room.courseId(), file, digest);
    assertThat(codeOf(() -> upload.confirm(room.coordinator(), room.courseId(), file, digest)))
        .isEqualTo("course.roster-changed");
  }

  @Test
  void oneFaultKeepsEverythingOut() {
    byte[] file = file(row("good") + "no address;Bad;Row;NUR;\n");
    String digest = upload.preview(room.coordinator(), room.courseId(), file).digest();
    DomainProblem refusal =
        refusalOf(() -> upload.confirm(room.coordinator(), room.courseId(), file, digest));
    assertThat(refusal.code()).isEqualTo("course.faulty-roster");
    assertThat(refusal.faults()).extracting(f -> f.where()).containsExactly("line 3, email");
    assertThat(find(room.north(), "good")).isNull();
  }

  @Test
  void accountsOfStaffAreNotTouched() {
    Person coordinator = person(room.coordinator());
    PeoplePlan plan =
        upload.preview(
            room.coordinator(), room.courseId(), file(coordinator.email() + ";Taken;Over;NUR;\n"));
    assertThat(plan.isFaultless()).isFalse();
    assertThat(plan.faults()).extracting(f -> f.column()).containsExactly("email");
  }

  @Test
  void rosterIsForCoordinators() {
    byte[] file = file(row("new"));
    for (Actor member : List.of(room.facilitator(), room.student(0, 0))) {
      assertThat(codeOf(() -> upload.preview(member, room.courseId(), file)))
          .isEqualTo("course.not-allowed");
      assertThat(codeOf(() -> upload.confirm(member, room.courseId(), file, "")))
          .isEqualTo("course.not-allowed");
    }
    for (Actor nobody : List.of(room.outsider(), room.stranger())) {
      assertThat(codeOf(() -> upload.preview(nobody, room.courseId(), file)))
          .isEqualTo("course.no-course");
      assertThat(codeOf(() -> upload.confirm(nobody, room.courseId(), file, "")))
          .isEqualTo("course.no-course");
    }
  }

  @Test
  void ofTwoRostersAtOnceForTheSamePersonOneIsTakenOver() throws Exception {
    UUID other = myCourses.open(room.coordinator(), "Another").course().id();
    byte[] file = file(row("new"));
    String here = upload.preview(room.coordinator(), room.courseId(), file).digest();
    String there = upload.preview(room.coordinator(), other, file).digest();
    List<Callable<String>> both =
        List.of(
            () -> codeOf(() -> upload.confirm(room.coordinator(), room.courseId(), file, here)),
            () -> codeOf(() -> upload.confirm(room.coordinator(), other, file, there)));
    List<Future<String>> answers = executor.invokeAll(both);
    assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
        .containsExactlyInAnyOrder("done", "course.roster-changed");
  }

  @Test
  void twoSchoolsAtOnceGiveEachStudentAPseudonymOfTheirOwnAndAgainTheSame() throws Exception {
    byte[] norths = file(rows("n", 60));
    byte[] souths = file(rows("s", 60));
    assertThat(
            atOnce.codes(
                () -> take(room.coordinator(), room.courseId(), norths),
                () -> take(room.partnerCoordinator(), room.courseId(), souths)))
        .containsOnly("done");
    List<UUID> students = courses.students(room.courseId());
    classrooms.agree(room, Naming.PSEUDONYMS);
    Map<UUID, String> pseudonyms = known.pseudonyms(room.courseId(), students);
    assertThat(students).hasSize(9 + 2 * 60);
    assertThat(Set.copyOf(pseudonyms.values())).hasSameSizeAs(students);
    take(room.coordinator(), room.courseId(), norths);
    assertThat(known.pseudonyms(room.courseId(), students)).isEqualTo(pseudonyms);
  }

  private String rows(String name, int count) {
    return IntStream.range(0, count).mapToObj(at -> row(name + at)).collect(Collectors.joining());
  }

  private RosterResult take(Actor actor, UUID courseId, byte[] file) {
    return upload.confirm(actor, courseId, file, upload.preview(actor, courseId, file).digest());
  }

  private byte[] file(String rows) {
    return (HEADER + rows).getBytes(StandardCharsets.UTF_8);
  }

  private String row(String name) {
    return String.join(";", address(name), "Given", "Family", "nursing", name + "-" + mark) + "\n";
  }

  private String address(String name) {
    return name + "." + mark + "@north.example";
  }

  private Person find(UUID school, String name) {
    return people.byEmails(school, Set.of(address(name))).get(address(name));
  }

  private Person person(Actor actor) {
    return people.byIds(List.of(actor.accountId())).get(actor.accountId());
  }
}
