package org.consilium.institution.control.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;

/** What schools call disciplines, as stored. */
@ApplicationScoped
public class OwnDisciplines {

  @Inject private Sql sql;

  /** The school's own names, by name. */
  public List<NamedDiscipline> of(UUID institutionId) {
    return sql.list(
        "SELECT name, code FROM school_discipline WHERE institution_id = ? ORDER BY name, code",
        row -> new NamedDiscipline(row.text("name"), row.text("code")),
        institutionId);
  }

  void replace(UUID institutionId, List<NamedDiscipline> named) {
    sql.update("DELETE FROM school_discipline WHERE institution_id = ?", institutionId);
    sql.batch(
        "INSERT INTO school_discipline (institution_id, name, code) VALUES (?, ?, ?)",
        named.stream()
            .map(each -> new Object[] {institutionId, each.name(), each.code()})
            .toList());
  }
}
