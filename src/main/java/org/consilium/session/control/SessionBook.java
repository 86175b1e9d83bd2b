package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.security.SecureRandom;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.database.Sql;
import org.consilium.session.entity.Phase;
import org.consilium.session.entity.TblSession;
import org.consilium.session.entity.rules.JoinCodes;

/** The sessions as aggregates, for those who change them. */
@ApplicationScoped
public class SessionBook {

  private static final SecureRandom RANDOM = new SecureRandom();

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  void add(TblSession session) {
    entities.persist(session);
    entities.flush();
  }

  /**
   * The session and its phases, held until the transaction ends: session first, then phases, which
   * is the order in which everybody locks them. Its version grows by this transaction.
   */
  public TblSession hold(UUID sessionId) {
    TblSession session =
        entities
            .createQuery("SELECT s FROM TblSession s WHERE s.id = :id", TblSession.class)
            .setParameter("id", sessionId)
            .setLockMode(LockModeType.PESSIMISTIC_WRITE)
            .getResultStream()
            .findFirst()
            .orElseThrow(Refusals::noSession);
    entities
        .createQuery("SELECT p FROM Phase p WHERE p.session = :session", Phase.class)
        .setParameter("session", session)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
    return session;
  }

  /**
   * Writes what changed, so that whoever is told of it finds it in the database; the version grows
   * even where only a phase changed.
   */
  void write(TblSession session) {
    entities.lock(session, LockModeType.PESSIMISTIC_FORCE_INCREMENT);
    entities.flush();
  }

  /** Writes whatever was changed. */
  void write() {
    entities.flush();
  }

  /** Every phase whose time runs, held. */
  List<Phase> holdThoseWhoseTimeRuns() {
    return entities
        .createQuery(
            """
            SELECT p FROM Phase p
             WHERE p.state = org.consilium.session.PhaseState.RUNNING AND p.pausedAt IS NULL
             ORDER BY p.id""",
            Phase.class)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** A code that no unclosed session has. */
  String freeJoinCode() {
    String code;
    do {
      code = JoinCodes.of(RANDOM::nextInt);
    } while (sql.first("SELECT 1 FROM tbl_session WHERE join_code = ?", row -> true, code)
        .isPresent());
    return code;
  }
}
