package org.consilium.platform.database;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import java.util.function.Supplier;

/** Stores in a transaction of its own, whatever else is under way. */
@ApplicationScoped
public class Apart {

  @Inject private Sql sql;

  /** Stores a number. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void put(UUID id, int number) {
    sql.update("INSERT INTO line_it (id, n) VALUES (?, ?)", id, number);
  }

  /** Does something in a transaction of its own. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public <T> T in(Supplier<T> work) {
    return work.get();
  }

  /** Locks a row for itself, or fails where somebody else holds it. */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public void take(UUID id) {
    sql.list("SELECT n FROM line_it WHERE id = ? FOR UPDATE NOWAIT", row -> row.number("n"), id);
  }
}
