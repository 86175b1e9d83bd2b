package org.consilium.course.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.course.CourseRole;
import org.consilium.course.control.Roster;
import org.consilium.institution.Person;
import org.consilium.institution.School;
import org.consilium.platform.config.Json;
import org.junit.jupiter.api.Test;

class RosterViewTest {

  private static final School NORTH = new School(new UUID(0, 1), "North University", "North");
  private static final School SOUTH = new School(new UUID(0, 2), "South University", "South");

  @Test
  void ofPartnersPeopleOnlyNameDisciplineSchoolAndRolesTravel() {
    Roster roster = new Roster(NORTH.id(), List.of(place(NORTH)), List.of(place(SOUTH)));
    JsonNode view =
        Json.mapper()
            .valueToTree(RosterView.of(roster, Map.of(NORTH.id(), NORTH, SOUTH.id(), SOUTH)));
    assertThat(view.at("/own/0/email").asText()).isEqualTo("luz@example.org");
    assertThat(view.at("/own/0/studentNumber").asText()).isEqualTo("P-7");
    assertThat(view.at("/partners/0").fieldNames())
        .toIterable()
        .containsExactlyInAnyOrder(
            "accountId", "givenName", "familyName", "discipline", "school", "roles");
    assertThat(view.at("/partners/0/school/shortName").asText()).isEqualTo("South");
  }

  private static Roster.Place place(School school) {
    Person luz =
        new Person(new UUID(1, 1), school.id(), "luz@example.org", "Luz", "Ruiz", "PHA", "P-7");
    return new Roster.Place(luz, Set.of(CourseRole.STUDENT), true, null);
  }
}
