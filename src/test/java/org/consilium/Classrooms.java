package org.consilium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.Classroom.Group;
import org.consilium.bank.Item;
import org.consilium.bank.ItemEditing;
import org.consilium.course.CourseEditing;
import org.consilium.course.CourseRole;
import org.consilium.institution.Accounts;
import org.consilium.institution.PartnershipEditing;
import org.consilium.institution.PartnershipTerms;
import org.consilium.institution.PartnershipTerms.Naming;
import org.consilium.institution.People;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.Sharing;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.consilium.teaming.TeamSetEditing;
import org.consilium.teaming.Teams;

/** Opens classrooms for tests in the container, through the halls as the demo does. */
@ApplicationScoped
public class Classrooms {

  private static final int ITEMS = 10;

  @Inject private Accounts accounts;
  @Inject private People people;
  @Inject private CourseEditing courses;
  @Inject private PartnershipEditing partnerships;
  @Inject private Clock clock;
  @Inject private TeamSetEditing teamSets;
  @Inject private Teams teams;
  @Inject private ItemEditing items;

  /** A classroom with two teams of four. */
  @Transactional
  public Classroom open() {
    return open(2);
  }

  /** A classroom with so many teams of four. */
  @Transactional
  public Classroom open(int teamCount) {
    UUID north = school("North");
    UUID south = school("South");
    UUID courseId = courses.open(north, "Geriatric care");
    agree(north, south, courseId, Naming.NAMES);
    Actor coordinator = staff(courseId, north, "Cora", Role.COORDINATOR);
    Actor partnerCoordinator = staff(courseId, south, "Colin", Role.COORDINATOR);
    Actor facilitator = staff(courseId, south, "Fay", Role.FACILITATOR);
    List<List<Actor>> groups =
        Stream.generate(() -> members(courseId, north, south)).limit(teamCount).toList();
    UUID teamSetId = teamSets.publish(courseId, "Autumn", ids(groups));
    return new Classroom(
        north,
        south,
        courseId,
        coordinator,
        partnerCoordinator,
        facilitator,
        teamSetId,
        groupsOf(teamSetId, groups),
        student(courseId, north, "Lara", "PHY"),
        bank(courseId),
        account(south, "Sven", "NUR", Role.STUDENT),
        account(school("East"), "Otis", null, Role.COORDINATOR));
  }

  /** An administrator of a school. */
  @Transactional
  public Actor administrator(UUID school) {
    return account(school, "Ada", null, Role.ADMINISTRATOR);
  }

  /** A rehearsal of a course, with nobody in it but the course's staff. */
  @Transactional
  public UUID rehearsal(UUID courseId) {
    return courses.rehearse(courseId);
  }

  /** Somebody of a school who is in no course. */
  @Transactional
  public Actor colleague(UUID school, Role role) {
    return account(school, "Kim", null, role);
  }

  /** Who operates the server. */
  @Transactional
  public Actor operator() {
    PersonDetails details =
        new PersonDetails("operator." + mark() + "@server.example", "Olga", "Test", null, null);
    UUID accountId = accounts.openOperator(details);
    UUID institution = people.byIds(List.of(accountId)).get(accountId).institutionId();
    return new Actor(accountId, institution, Set.of(Role.OPERATOR), Ids.random());
  }

  /** A further course of a school, with nobody in it. */
  @Transactional
  public UUID course(UUID school, String title) {
    return courses.open(school, title);
  }

  /** Lets everybody of the classroom sign in with {@link Classroom#PASSWORD}; hashed once. */
  @Transactional
  public void givePasswords(Classroom room) {
    Stream<Actor> others =
        Stream.of(
            room.coordinator(),
            room.partnerCoordinator(),
            room.facilitator(),
            room.late(),
            room.stranger(),
            room.outsider());
    accounts.setPassword(
        Stream.concat(room.students().stream(), others).map(Actor::accountId).toList(),
        Classroom.PASSWORD);
  }

  /** The two schools of the classroom agree anew, on this about names; returns the agreement. */
  @Transactional
  public UUID agree(Classroom room, Naming naming) {
    return agree(room.north(), room.south(), room.courseId(), naming);
  }

  /** For as long as any test turns the clock. */
  private UUID agree(UUID north, UUID south, UUID courseId, Naming naming) {
    LocalDate lastDay = LocalDate.ofInstant(clock.instant(), ZoneOffset.UTC).plusYears(4);
    return partnerships.agree(
        north,
        south,
        new PartnershipTerms(
            Set.of(courseId), naming, new Sharing(true, false), lastDay, "Learning together"));
  }

  private List<Actor> members(UUID courseId, UUID north, UUID south) {
    return List.of(
        student(courseId, north, "Nia", "NUR"),
        student(courseId, south, "Pablo", "PHA"),
        student(courseId, north, "Mia", "MED"),
        student(courseId, south, "Nils", "NUR"));
  }

  private UUID school(String name) {
    String unique = name + " " + mark();
    return accounts.openInstitution(unique + " University", unique, "Europe/Vienna");
  }

  private Actor staff(UUID courseId, UUID school, String name, Role role) {
    Actor actor = account(school, name, null, role);
    courses.enrol(courseId, actor.accountId(), CourseRole.valueOf(role.name()));
    return actor;
  }

  private Actor student(UUID courseId, UUID school, String name, String discipline) {
    Actor actor = account(school, name, discipline, Role.STUDENT);
    courses.enrol(courseId, actor.accountId(), CourseRole.STUDENT);
    return actor;
  }

  private Actor account(UUID school, String name, String discipline, Role role) {
    String mark = mark();
    PersonDetails details =
        new PersonDetails(
            name.toLowerCase(Locale.ROOT) + "." + mark + "@school.example",
            name,
            "Test " + mark,
            discipline,
            role == Role.STUDENT ? "S-" + mark : null);
    UUID accountId = accounts.open(school, details, Set.of(role));
    return new Actor(accountId, school, Set.of(role), Ids.random());
  }

  private List<Group> groupsOf(UUID teamSetId, List<List<Actor>> groups) {
    List<Group> stored = new ArrayList<>();
    teams
        .teams(teamSetId)
        .forEach(team -> stored.add(new Group(team.id(), groups.get(team.number() - 1))));
    return stored;
  }

  private List<Item> bank(UUID courseId) {
    StringBuilder gift = new StringBuilder();
    for (int number = 1; number <= ITEMS; number++) {
      gift.append(
          """
          ::Item %1$d::Which answer to question %1$d is the best? {
            ~Wrong %1$d a
            =Right %1$d
            ~Wrong %1$d b
            ~Wrong %1$d c
            ####Because of reason %1$d.
          }

          """
              .formatted(number));
    }
    return items.addGift(courseId, "en", gift.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static List<List<UUID>> ids(List<List<Actor>> groups) {
    return groups.stream().map(g -> g.stream().map(Actor::accountId).toList()).toList();
  }

  private static String mark() {
    return Ids.random().toString().substring(0, 8);
  }
}
