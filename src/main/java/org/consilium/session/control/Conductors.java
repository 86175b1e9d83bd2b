package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.database.Row;
import org.consilium.platform.database.Sql;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.SessionState;
import org.consilium.session.entity.TblSession;

/** Tells who conducts from who assists. */
@ApplicationScoped
public class Conductors {

  @Inject private Sql sql;
  @Inject private People people;

  /** Where a session stands and who conducts it, if somebody does. */
  private record Held(SessionState state, UUID conductor) {

    static Held of(Row row) {
      return new Held(row.oneOf(SessionState.class, "state"), row.uuid("conductor_id"));
    }
  }

  /** Refuses whoever only assists while the session runs, and holds that until the end. */
  void require(Actor actor, UUID sessionId) {
    Held held =
        sql.first(
                "SELECT state, conductor_id FROM tbl_session WHERE id = ? LOCK IN SHARE MODE",
                Held::of,
                sessionId)
            .orElseThrow(Refusals::noSession);
    require(actor, held.state(), Optional.ofNullable(held.conductor()));
  }

  /**
   * Refuses whoever only assists in a held session that runs. Where nobody conducts yet, whoever
   * acts does from now on.
   */
  void require(Actor actor, TblSession session) {
    require(actor, session.state(), session.conductor());
    if (session.state() == SessionState.RUNNING && session.conductor().isEmpty()) {
      session.conductBy(actor.accountId());
    }
  }

  private void require(Actor actor, SessionState state, Optional<UUID> conductor) {
    if (state == SessionState.RUNNING) {
      conductor
          .filter(other -> !other.equals(actor.accountId()))
          .ifPresent(
              other -> {
                throw assisting(other);
              });
    }
  }

  private DomainProblem assisting(UUID conductor) {
    String name =
        Optional.ofNullable(people.byIds(List.of(conductor)).get(conductor))
            .map(Person::name)
            .orElse("Somebody");
    return DomainProblem.notAllowed(
            "session.not-conducting",
            name
                + " conducts this session, and you assist. Nothing was changed. Take over in the"
                + " cockpit if you are to conduct.")
        .with("conductor", conductor);
  }
}
