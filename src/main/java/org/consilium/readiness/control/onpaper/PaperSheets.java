package org.consilium.readiness.control.onpaper;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.course.CoursePeople;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.onpaper.PaperEntries.Entry;
import org.consilium.readiness.control.onpaper.PaperSheet.EnteredBy;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.entity.rules.IratScoring;
import org.consilium.readiness.entity.rules.OptionLetters;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Puts together the sheets of a test as they stand. */
@ApplicationScoped
class PaperSheets {

  @Inject private Papers papers;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private CoursePeople known;
  @Inject private Phases phases;
  @Inject private PaperEntries entries;
  @Inject @Any private Instance<SheetBook> books;

  /** The sheets of this kind of test. */
  SheetBook book(PhaseKind kind) {
    return books.stream().filter(book -> book.kind() == kind).findFirst().orElseThrow();
  }

  /** All sheets by team number, then by name. */
  List<PaperSheet> of(Actor actor, PhaseInfo phase) {
    List<Team> all = teams.history(phase.sessionId()).at(phase.position());
    Hall hall = hall(actor, phase, all, book(phase.kind()).marks(phase.id()));
    return all.stream().flatMap(hall::sheets).toList();
  }

  /** One sheet. */
  PaperSheet of(Actor actor, PhaseInfo phase, UUID sheetId, Team team) {
    Hall hall = hall(actor, phase, List.of(team), book(phase.kind()).marks(phase.id(), sheetId));
    return hall.sheets(team).filter(sheet -> sheet.id().equals(sheetId)).findFirst().orElseThrow();
  }

  private Hall hall(Actor actor, PhaseInfo phase, List<Team> asked, List<StoredMark> marks) {
    Map<UUID, List<Entry>> entered = entries.of(phase.id());
    Stream<UUID> members = asked.stream().flatMap(team -> team.members().stream());
    Stream<UUID> staff = entered.values().stream().flatMap(Collection::stream).map(Entry::by);
    return new Hall(
        actor,
        phase.kind(),
        papers.of(phase).items(),
        marks.stream().collect(groupingBy(StoredMark::sheetId)),
        entered,
        known.forStaff(
            actor,
            phases.session(phase.sessionId()).courseId(),
            Stream.concat(members, staff).distinct().toList()),
        people.schools());
  }

  /** What is known of all sheets. */
  private record Hall(
      Actor reader,
      PhaseKind kind,
      List<PaperItem> items,
      Map<UUID, List<StoredMark>> marks,
      Map<UUID, List<Entry>> entries,
      Map<UUID, Person> persons,
      Map<UUID, School> schools) {

    Stream<PaperSheet> sheets(Team team) {
      if (kind == PhaseKind.TRAT) {
        return Stream.of(sheet(team.id(), team, null));
      }
      return team.members().stream()
          .map(persons::get)
          .sorted(Person.BY_NAME)
          .map(person -> sheet(person.id(), team, person));
    }

    private PaperSheet sheet(UUID id, Team team, Person person) {
      String school = person == null ? null : schools.get(person.institutionId()).shortName();
      boolean own = person == null || person.institutionId().equals(reader.institutionId());
      if (!own) {
        return new PaperSheet(
            id, team, person, school, false, List.of(), List.of(), null, List.of());
      }
      Map<UUID, List<StoredMark>> byItem =
          marks.getOrDefault(id, List.of()).stream().collect(groupingBy(StoredMark::item));
      return new PaperSheet(
          id,
          team,
          person,
          school,
          true,
          items.stream().map(item -> letters(item, on(byItem, item))).toList(),
          items.stream().map(item -> letters(item, live(on(byItem, item)))).toList(),
          items.stream().mapToInt(item -> points(item, on(byItem, item))).sum(),
          entries.getOrDefault(id, List.of()).stream().map(this::named).toList());
    }

    private static List<StoredMark> on(Map<UUID, List<StoredMark>> byItem, PaperItem item) {
      return byItem.getOrDefault(item.deliveryId(), List.of());
    }

    private static List<StoredMark> live(List<StoredMark> marks) {
      return marks.stream().filter(StoredMark::live).toList();
    }

    private static String letters(PaperItem item, List<StoredMark> marks) {
      return OptionLetters.of(StoredMark.options(marks), PrintedRat.ids(item));
    }

    private int points(PaperItem item, List<StoredMark> marks) {
      List<UUID> options = StoredMark.options(marks);
      return kind == PhaseKind.TRAT
          ? item.card(options).points()
          : IratScoring.points(options.contains(item.right()));
    }

    private EnteredBy named(Entry entry) {
      return new EnteredBy(persons.get(entry.by()).name(), entry.at(), entry.reason());
    }
  }
}
