package org.consilium.institution.control.school;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.consilium.platform.database.Sql;
import org.consilium.platform.security.Actor;

/** Use case of everybody: know in which languages one's own school speaks. */
@ApplicationScoped
@Transactional
public class Languages {

  @Inject private Sql sql;

  /**
   * What a school offers its people.
   *
   * @param all in order
   * @param first what somebody reads who has chosen none
   */
  public record OfferedLanguages(List<String> all, String first) {}

  /** What the actor's own institution offers. */
  public OfferedLanguages of(Actor actor) {
    return sql.first(
            "SELECT languages, default_language FROM institution WHERE id = ?",
            row ->
                new OfferedLanguages(
                    List.of(row.text("languages").split(",")), row.text("default_language")),
            actor.institutionId())
        .orElseThrow();
  }
}
