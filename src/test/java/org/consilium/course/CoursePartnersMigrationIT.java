package org.consilium.course;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.institution.Partnerships;
import org.consilium.institution.Sharing;
import org.consilium.platform.database.Sql;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What was shared before partnerships were written down goes on being shared. */
@ExtendWith(ArquillianExtension.class)
class CoursePartnersMigrationIT {

  private static final String SCRIPT = "/db/migration/V021__course_partners_by_partnership.sql";

  @Inject private Classrooms classrooms;
  @Inject private Partnerships partnerships;
  @Inject private Sql sql;

  @Test
  void twoSchoolsThatShareCoursesOfBothHaveOnePartnershipThatNamesThemAll() throws IOException {
    Classroom room = classrooms.open();
    UUID east = room.outsider().institutionId();
    UUID norths = classrooms.course(room.north(), "Falls");
    UUID easts = classrooms.course(east, "Stroke");
    sql.update(
        "CREATE TABLE course_partner (course_id UUID NOT NULL, institution_id UUID NOT NULL)");
    share(norths, east);
    share(easts, room.north());
    share(easts, room.south());
    share(easts, east); // nobody is a guest at home
    for (String statement : statements()) {
      sql.update(statement);
    }
    assertThat(partnerships.partners(room.north(), norths))
        .containsExactly(Map.entry(east, new Sharing(true, false)));
    assertThat(partnerships.partners(east, easts)).containsOnlyKeys(room.north(), room.south());
    List<Integer> courses = new ArrayList<>();
    courses.addAll(coursesOfPartnership(room.north(), east));
    courses.addAll(coursesOfPartnership(room.south(), east));
    Collections.sort(courses);
    assertThat(courses).containsExactly(1, 2);
  }

  private List<Integer> coursesOfPartnership(UUID one, UUID other) {
    return sql.list(
        """
        SELECT COUNT(*) AS n FROM partnership p JOIN partnership_course c ON c.partnership_id = p.id
         WHERE (p.proposer_id = ? AND p.partner_id = ?) OR (p.proposer_id = ? AND p.partner_id = ?)
         GROUP BY p.id""",
        row -> row.number("n"),
        one,
        other,
        other,
        one);
  }

  private void share(UUID course, UUID school) {
    sql.update(
        "INSERT INTO course_partner (course_id, institution_id) VALUES (?, ?)", course, school);
  }

  private static List<String> statements() throws IOException {
    try (InputStream script = CoursePartnersMigrationIT.class.getResourceAsStream(SCRIPT)) {
      String text = new String(script.readAllBytes(), StandardCharsets.UTF_8);
      return List.of(text.split(";\\s*")).stream().filter(s -> !s.isBlank()).toList();
    }
  }
}
