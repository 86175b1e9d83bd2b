package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import org.consilium.platform.database.DuplicateKey;
import org.consilium.platform.database.Sql;

/** The mark of a database that holds the demo; a database with other people never gets it. */
@ApplicationScoped
public class DemoMark {

  @Inject private Sql sql;
  @Inject private Clock clock;

  /** Whether the database holds the demo. */
  boolean isSet() {
    return sql.first("SELECT id FROM demo_mark", row -> row.number("id")).isPresent();
  }

  /** Whether anybody else's school is there. */
  boolean isInhabited() {
    return sql.first("SELECT id FROM institution WHERE NOT operates LIMIT 1", row -> row.uuid("id"))
        .isPresent();
  }

  /**
   * Sets the mark, first of all in the transaction that seeds: of two nodes that start together,
   * one waits here and then finds that it is set.
   */
  boolean set() {
    try {
      sql.update("INSERT INTO demo_mark (id, seeded_at) VALUES (1, ?)", clock.instant());
      return true;
    } catch (DuplicateKey seeded) {
      return false;
    }
  }
}
