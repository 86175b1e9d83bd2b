package org.consilium.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;

/** Stores in a transaction of its own, whatever else is under way. */
@ApplicationScoped
public class Apart {

  @Inject private Sql sql;

  /** Stores a number. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void put(UUID id, int number) {
    sql.update("INSERT INTO line_it (id, n) VALUES (?, ?)", id, number);
  }
}
