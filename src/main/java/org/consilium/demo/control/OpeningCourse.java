package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.course.CourseEditing;
import org.consilium.course.CourseRole;
import org.consilium.course.control.RosterUpload;
import org.consilium.demo.control.content.DemoContent;
import org.consilium.demo.control.content.DemoPerson;
import org.consilium.demo.control.content.DemoSchool;
import org.consilium.institution.Accounts;
import org.consilium.institution.PartnershipEditing;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.Sharing;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;

/** Opens the schools and their common course; each school's coordinator uploads its roster. */
@ApplicationScoped
public class OpeningCourse {

  private static final String TITLE = "Medicines, kidneys and home";
  private static final String PURPOSE =
      "Students of both schools learn in mixed teams. Results serve the course and nothing else.";

  @Inject private Accounts accounts;
  @Inject private People people;
  @Inject private CourseEditing courses;
  @Inject private PartnershipEditing partnerships;
  @Inject private RosterUpload rosters;
  @Inject private Clock clock;

  Cast open() {
    Map<DemoSchool, UUID> schools = new LinkedHashMap<>();
    for (DemoSchool school : DemoContent.schools()) {
      schools.put(
          school, accounts.openInstitution(school.name(), school.shortName(), school.timeZone()));
    }
    List<UUID> ids = List.copyOf(schools.values());
    UUID courseId = courses.open(ids.get(0), TITLE);
    ids.subList(1, ids.size()).forEach(partner -> agree(ids.get(0), partner, courseId));
    Map<DemoPerson, Actor> staff = hire(courseId, schools);
    Map<String, Actor> students = new HashMap<>();
    schools.forEach(
        (school, id) -> {
          upload(actor(staff, school, Role.COORDINATOR), courseId, school);
          students.putAll(studentsOf(id, school));
        });
    letEverybodyIn(staff.values(), students.values());
    accounts.setPassword(
        List.of(accounts.openOperator(details(DemoContent.operator()))), DemoAccounts.PASSWORD);
    DemoSchool owner = schools.keySet().iterator().next();
    return new Cast(
        courseId,
        actor(staff, owner, Role.COORDINATOR),
        actor(staff, owner, Role.FACILITATOR),
        students);
  }

  private void agree(UUID owner, UUID partner, UUID courseId) {
    LocalDate nextYear = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(1);
    partnerships.agree(
        owner,
        partner,
        new PartnershipTerms(
            Set.of(courseId), Naming.NAMES, new Sharing(true, false), nextYear, PURPOSE));
  }

  private Map<DemoPerson, Actor> hire(UUID courseId, Map<DemoSchool, UUID> schools) {
    Map<DemoPerson, Actor> staff = new HashMap<>();
    for (DemoPerson person : DemoContent.staff()) {
      Role role = person.role();
      UUID school = schools.get(person.school());
      UUID account = accounts.open(school, details(person), Set.of(role));
      if (role != Role.ADMINISTRATOR) {
        courses.enrol(courseId, account, CourseRole.valueOf(role.name()));
      }
      staff.put(person, new Actor(account, school, Set.of(role), Ids.random()));
    }
    return staff;
  }

  private void upload(Actor coordinator, UUID courseId, DemoSchool school) {
    byte[] file = DemoContent.roster(school);
    String digest = rosters.preview(coordinator, courseId, file).digest();
    rosters.confirm(coordinator, courseId, file, digest);
  }

  private Map<String, Actor> studentsOf(UUID school, DemoSchool named) {
    List<String> emails =
        DemoContent.students().stream()
            .filter(person -> person.school().equals(named))
            .map(DemoPerson::email)
            .toList();
    Map<String, Actor> students = new HashMap<>();
    people
        .byEmails(school, emails)
        .forEach((email, person) -> students.put(email, student(school, person)));
    return students;
  }

  private void letEverybodyIn(Collection<Actor> staff, Collection<Actor> students) {
    accounts.setPassword(
        Stream.concat(staff.stream(), students.stream()).map(Actor::accountId).toList(),
        DemoAccounts.PASSWORD);
  }

  private static Actor student(UUID school, Person person) {
    return new Actor(person.id(), school, Set.of(Role.STUDENT), Ids.random());
  }

  private static Actor actor(Map<DemoPerson, Actor> staff, DemoSchool school, Role role) {
    return staff.entrySet().stream()
        .filter(entry -> entry.getKey().school().equals(school))
        .filter(entry -> entry.getKey().role() == role)
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow();
  }

  private static PersonDetails details(DemoPerson person) {
    return new PersonDetails(
        person.email(), person.givenName(), person.familyName(), person.discipline(), null);
  }
}
