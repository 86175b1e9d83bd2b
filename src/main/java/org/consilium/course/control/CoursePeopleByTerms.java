package org.consilium.course.control;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.course.Course;
import org.consilium.course.CoursePeople;
import org.consilium.course.Veil;
import org.consilium.course.control.naming.PseudonymBook;
import org.consilium.course.entity.rules.NameSight;
import org.consilium.institution.Discipline;
import org.consilium.institution.Partnerships;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;

/** {@link CoursePeople} by what the schools last agreed on, asked anew every time. */
@ApplicationScoped
@Transactional
public class CoursePeopleByTerms implements CoursePeople {

  /** For people without a discipline. */
  private static final String SOMEBODY = "Person";

  /** For people who never were students of the course and are not of its staff any more. */
  private static final String NO_TOKEN = "?";

  @Inject private People people;
  @Inject private Partnerships partnerships;
  @Inject private CourseBook courses;
  @Inject private Enrolments enrolments;
  @Inject private PseudonymBook book;

  @Override
  public Map<UUID, Person> forStaff(Actor reader, UUID courseId, Collection<UUID> accountIds) {
    Map<UUID, Person> persons = people.byIds(accountIds);
    NameSight sight = sight(courseId);
    if (!sight.hidesAny()) {
      return persons;
    }
    Map<UUID, Person> told = new HashMap<>(persons);
    told.putAll(
        hidden(
            courseId,
            persons.values().stream()
                .filter(person -> sight.hides(reader.institutionId(), person.institutionId()))
                .toList()));
    return told;
  }

  @Override
  public Veil veil(UUID courseId, Collection<UUID> accountIds) {
    NameSight sight = sight(courseId);
    if (!sight.hidesAny()) {
      return Veil.NONE;
    }
    Map<UUID, Person> instead = hidden(courseId, people.byIds(accountIds).values());
    Collection<Person> staff = people.byIds(enrolments.staff(courseId)).values();
    return new Veil(
        staff.stream()
            .collect(
                toMap(
                    Person::id,
                    reader ->
                        instead.values().stream()
                            .filter(
                                person ->
                                    sight.hides(reader.institutionId(), person.institutionId()))
                            .map(Person::id)
                            .collect(toSet()))),
        instead);
  }

  @Override
  public Map<UUID, String> pseudonyms(UUID courseId, Collection<UUID> accountIds) {
    return hideAnybody(courseId)
        ? hidden(courseId, people.byIds(accountIds).values()).values().stream()
            .collect(toMap(Person::id, Person::name))
        : Map.of();
  }

  @Override
  public boolean hideAnybody(UUID courseId) {
    return sight(courseId).hidesAny();
  }

  @Override
  public Set<UUID> pseudonymous(Actor reader, UUID courseId, Collection<UUID> schools) {
    NameSight sight = sight(courseId);
    return schools.stream()
        .filter(school -> sight.hides(reader.institutionId(), school))
        .collect(toSet());
  }

  private NameSight sight(UUID courseId) {
    Course course = courses.find(courseId).orElseThrow(CourseAccessByEnrolment::noCourse);
    return new NameSight(
        course.institutionId(), partnerships.naming(course.institutionId(), course.sharedAs()));
  }

  /** Those of these who are not of the staff, under pseudonym. */
  private Map<UUID, Person> hidden(UUID courseId, Collection<Person> persons) {
    if (persons.isEmpty()) {
      return Map.of();
    }
    Set<UUID> staff = enrolments.staff(courseId);
    List<Person> students =
        persons.stream().filter(person -> !staff.contains(person.id())).toList();
    Map<UUID, String> tokens = book.tokens(courseId, students.stream().map(Person::id).toList());
    Map<String, String> disciplines =
        people.disciplines().stream().collect(toMap(Discipline::code, Discipline::name));
    return students.stream()
        .map(person -> underPseudonym(person, disciplines, tokens))
        .collect(toMap(Person::id, Function.identity()));
  }

  private static Person underPseudonym(
      Person person, Map<String, String> disciplines, Map<UUID, String> tokens) {
    String discipline = person.discipline();
    return new Person(
        person.id(),
        person.institutionId(),
        null,
        discipline == null ? SOMEBODY : disciplines.getOrDefault(discipline, SOMEBODY),
        tokens.getOrDefault(person.id(), NO_TOKEN),
        discipline,
        null);
  }
}
