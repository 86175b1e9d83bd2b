package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.caseboard.entity.rules.Allowance;

/** How fast each person may write on a board; a person, never an address: a class shares one. */
@ApplicationScoped
public class Allowances {

  private record Writer(UUID boardId, UUID accountId) {}

  private final ConcurrentHashMap<Writer, Allowance> left = new ConcurrentHashMap<>();

  /** Spends one operation, or refuses. */
  void spend(UUID boardId, UUID accountId, Instant now) {
    left.compute(
        new Writer(boardId, accountId),
        (writer, allowance) ->
            (allowance == null ? Allowance.full(now) : allowance)
                .spend(now)
                .orElseThrow(BoardRefusals::tooFast));
  }

  /** Forgets those who have rested so long that nothing is lost. */
  void forgetRested(Instant now) {
    left.values().removeIf(allowance -> allowance.isRested(now));
  }
}
