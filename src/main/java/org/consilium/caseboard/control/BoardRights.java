package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardAuthor;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.institution.PersonChanged;
import org.consilium.platform.live.AccessChanged;
import org.consilium.platform.security.Actor;

/**
 * {@link BoardAccess} as it was asked a moment ago: whoever types is not asked for at every letter.
 * All of it is forgotten when what somebody may see changes, or as whom somebody is known, and
 * nothing is remembered from the telling of the change until its transaction has ended. What
 * another node or the calendar changed is seen a little later. That nobody writes who has left the
 * team is asked in every commit besides ({@link BoardDoor}).
 */
@ApplicationScoped
public class BoardRights {

  private static final Duration FRESH = Duration.ofSeconds(15);

  @Inject private BoardAccess access;
  @Inject private Clock clock;

  private final ConcurrentHashMap<Place, Right> known = new ConcurrentHashMap<>();
  private final AtomicInteger changing = new AtomicInteger();
  private final AtomicLong changes = new AtomicLong();

  private record Place(UUID boardId, UUID accountId) {}

  /** A right to read; who has it as a member writes too, as this author. */
  private record Right(Optional<BoardAuthor> author, Instant until) {}

  /** Refuses who may not read; says whether the person may only read. */
  boolean requireReader(Actor actor, Board board) {
    return right(actor, board).author().isEmpty();
  }

  /** As {@link BoardAccess#requireAuthor}; what staff do is rare, and asked for every time. */
  BoardAuthor requireAuthor(Actor actor, Board board, BoardOp op) {
    return op instanceof BoardOp.MemberOp
        ? right(actor, board).author().orElseThrow(BoardRefusals::readOnly)
        : access.requireAuthor(actor, board, op);
  }

  private Right right(Actor actor, Board board) {
    Place place = new Place(board.id(), actor.accountId());
    Instant now = clock.instant();
    Right there = known.get(place);
    if (there != null && now.isBefore(there.until())) {
      return there;
    }
    long seen = changes.get();
    Right right = new Right(access.member(actor, board), now.plus(FRESH));
    if (isAsItWas(seen)) {
      known.put(place, right);
      if (!isAsItWas(seen)) {
        known.remove(place, right);
      }
    }
    return right;
  }

  /** What was read while something changes may be from before. */
  private boolean isAsItWas(long seen) {
    return changing.get() == 0 && changes.get() == seen;
  }

  void changing(@Observes AccessChanged access) {
    begin();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) AccessChanged access) {
    end();
  }

  void changing(@Observes PersonChanged person) {
    begin();
  }

  void changed(@Observes(during = TransactionPhase.AFTER_COMPLETION) PersonChanged person) {
    end();
  }

  private void begin() {
    changing.incrementAndGet();
    forget();
  }

  private void end() {
    forget();
    changing.decrementAndGet();
  }

  private void forget() {
    changes.incrementAndGet();
    known.clear();
  }

  /** Forgets what would be asked for again anyway. */
  void forgetOld(Instant now) {
    known.values().removeIf(right -> !now.isBefore(right.until()));
  }
}
