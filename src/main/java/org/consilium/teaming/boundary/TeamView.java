package org.consilium.teaming.boundary;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.teaming.Team;

/** A team with its composition. */
public record TeamView(
    UUID id,
    int number,
    String name,
    List<MemberView> members,
    List<CountView> disciplines,
    List<CountView> schools) {

  static TeamView of(Team team, Map<UUID, Person> people, Map<UUID, School> schools) {
    List<MemberView> members =
        team.members().stream()
            .map(people::get)
            .sorted(Person.BY_NAME)
            .map(person -> MemberView.of(person, schools))
            .toList();
    return new TeamView(
        team.id(),
        team.number(),
        team.name(),
        members,
        CountView.of(members.stream().map(MemberView::discipline).filter(Objects::nonNull)),
        CountView.of(members.stream().map(member -> member.school().shortName())));
  }
}
