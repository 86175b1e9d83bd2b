package org.consilium.institution.control.partnership;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.PartnershipState;
import org.consilium.institution.entity.Partnership;
import org.consilium.platform.database.Sql;

/** The stored partnerships. */
@ApplicationScoped
public class PartnershipBook {

  private static final String PARTNERSHIPS = "select p from Partnership p where ";

  @PersistenceContext private EntityManager entities;
  @Inject private Sql sql;

  /** Keeps it, visible to plain SQL from now on. */
  void add(Partnership partnership) {
    entities.persist(partnership);
    write();
  }

  void write() {
    entities.flush();
  }

  /** Holds it as it is until the transaction ends. */
  Optional<Partnership> locked(UUID id) {
    return Optional.ofNullable(
        entities.find(Partnership.class, id, LockModeType.PESSIMISTIC_WRITE));
  }

  /** All of a school, the newest first. */
  List<Partnership> ofSchool(UUID school) {
    return entities
        .createQuery(
            PARTNERSHIPS
                + "p.proposerId = :school or p.partnerId = :school order by p.proposedAt desc, p.id",
            Partnership.class)
        .setParameter("school", school)
        .getResultList();
  }

  /** Those of two schools that are in a state, held until the transaction ends. */
  List<Partnership> between(UUID one, UUID other, PartnershipState state) {
    return entities
        .createQuery(
            PARTNERSHIPS
                + "p.state = :state and ((p.proposerId = :one and p.partnerId = :other)"
                + " or (p.proposerId = :other and p.partnerId = :one)) order by p.id",
            Partnership.class)
        .setParameter("state", state)
        .setParameter("one", one)
        .setParameter("other", other)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** Some of those whose last day is over and nobody has noted it, held. */
  List<Partnership> over(Instant now, int most) {
    return entities
        .createQuery(
            PARTNERSHIPS + "p.state = :state and p.overAt <= :now order by p.overAt, p.id",
            Partnership.class)
        .setParameter("state", PartnershipState.IN_FORCE)
        .setParameter("now", now)
        .setMaxResults(most)
        .setLockMode(LockModeType.PESSIMISTIC_WRITE)
        .getResultList();
  }

  /** All schools but this one whose people can sign in. */
  Set<UUID> openSchoolsBeside(UUID school) {
    return new HashSet<>(
        sql.list(
            "SELECT id FROM institution WHERE NOT operates AND NOT disabled AND id <> ?",
            row -> row.uuid("id"),
            school));
  }

  /** The school's time zone; nothing where there is no such school. */
  Optional<ZoneId> zoneOf(UUID school) {
    return sql.first(
        "SELECT time_zone FROM institution WHERE id = ?",
        row -> ZoneId.of(row.text("time_zone")),
        school);
  }
}
