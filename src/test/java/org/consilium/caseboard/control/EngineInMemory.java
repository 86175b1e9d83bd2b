package org.consilium.caseboard.control;

import jakarta.enterprise.event.Event;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.AbstractExecutorService;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.consilium.caseboard.control.LogInMemory.Trouble;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.platform.database.Line;
import org.consilium.platform.database.Lines;
import org.consilium.platform.security.Actor;

/**
 * The engine of the boards itself on a log in memory, with a writer that is turned by hand: nothing
 * happens but what the test does, so that a seed says everything.
 */
final class EngineInMemory implements BoardEngine {

  private static final Board BOARD =
      new Board(
          new UUID(3, 2),
          new UUID(3, 3),
          new UUID(3, 1),
          new UUID(3, 4),
          new UUID(3, 5),
          BoardLayout.STANDARD);
  private static final Actor STAFF = actor(9);

  private final RoomsAround rooms;
  private final LogInMemory log = new LogInMemory(BOARD);
  private final Moved clock = new Moved();
  private final List<Turned> threads = new ArrayList<>();
  private Node node;

  EngineInMemory(int members) {
    List<Actor> team = IntStream.rangeClosed(1, members).mapToObj(EngineInMemory::actor).toList();
    rooms = new RoomsAround(BOARD, STAFF, team, log::require);
    node = new Node();
  }

  private static Actor actor(int number) {
    return new Actor(new UUID(1, number), new UUID(4, 1), Set.of(), null);
  }

  /** The beans of one server. */
  private final class Node {

    private final List<BoardChange> told = new ArrayList<>();
    private final BoardShelf shelf =
        ByHand.wired(new BoardShelf(), log, clock, event(ignored -> {}));
    private final ReadingBoards reading;
    private final WritingBoards writing;

    Node() {
      AskedLately lately = ByHand.wired(new AskedLately(), clock);
      BoardPeople people =
          ByHand.wired(new BoardPeople(), rooms.people(), rooms.knownByName(), lately);
      BoardAccess access = ByHand.wired(new BoardAccess(), rooms.sessions(), rooms.teams(), people);
      BoardRights rights = ByHand.wired(new BoardRights(), access, rooms.sessions(), lately);
      BoardDoor door =
          ByHand.wired(new BoardDoor(), rooms.phases(), rooms.cases(), rooms.gate(), rooms.teams());
      BoardCommits commits = ByHand.wired(new Commits(log), shelf, log, door, new NoTrail(), clock);
      Allowances allowances = new Allowances();
      BoardWriter writer =
          ByHand.wired(
              new BoardWriter(),
              commits,
              shelf,
              door,
              allowances,
              lately,
              clock,
              event(this::tell),
              (Lines) Straight::new,
              new ByHand.Named("line", new Straight()),
              new ByHand.Named("thread", new Turned()),
              new ByHand.Named("teller", new Turned()));
      OverdueOps endless = new OverdueOps();
      reading = ByHand.wired(new ReadingBoards(), shelf, rights, log, people);
      writing =
          ByHand.wired(new WritingBoards(), shelf, rights, writer, allowances, endless, clock);
    }

    /** Whoever has to read the board anew finds that by themselves here. */
    private void tell(Object what) {
      if (what instanceof BoardChange change) {
        told.add(change);
      }
    }
  }

  /** What staff did is in the log of the board; the trail is another room's. */
  private static final class NoTrail extends StaffTrail {

    @Override
    void note(BoardLog.Line line) {
      // nobody reads it here
    }
  }

  /** The transaction is around the commit here, on whatever line. */
  private static final class Straight implements Line {

    @Override
    public <T> T inTransaction(Supplier<T> work) {
      return work.get();
    }

    @Override
    public void close() {}
  }

  /** As the container does around it. */
  private static final class Commits extends BoardCommits {

    private final LogInMemory log;

    Commits(LogInMemory log) {
      this.log = log;
    }

    @Override
    public List<BoardPlan> commit(Map<UUID, List<PendingOp>> boards, Trust trust) {
      return log.transaction(() -> super.commit(boards, trust));
    }
  }

  @Override
  public List<Actor> team() {
    return rooms.team();
  }

  @Override
  public Actor staff() {
    return STAFF;
  }

  @Override
  public CompletableFuture<Long> operate(Actor actor, UUID opId, BoardOp op) {
    try {
      return node.writing.operate(actor, BOARD.id(), opId, op);
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  @Override
  public BoardSight read(Actor actor, Long since) {
    return node.reading.read(actor, BOARD.id(), since);
  }

  @Override
  public List<BoardChange> told() {
    return node.told;
  }

  @Override
  public void goesOn(Random random) {
    clock.move(Duration.ofMillis(random.nextInt(400)));
    if (random.nextInt(25) == 0) {
      goesWrong(Trouble.values()[random.nextInt(Trouble.values().length)]);
    }
    threads.get(random.nextInt(threads.size())).turn();
  }

  private void goesWrong(Trouble trouble) {
    if (trouble == Trouble.READ_BESIDE) {
      Node reader = node;
      log.readsBeside(
          () -> {
            reader.shelf.forget(BOARD.id());
            reader.shelf.open(BOARD.id());
          });
    } else {
      log.trouble(trouble);
    }
  }

  /** The former owner still does what it has begun. */
  @Override
  public void isTakenOver() {
    node = new Node();
  }

  @Override
  public void forgets() {
    node.shelf.forget(BOARD.id());
  }

  @Override
  public void closes(boolean now) {
    rooms.closes(now);
  }

  @Override
  public void settles() {
    log.trouble(null);
    clock.move(Duration.ofSeconds(10));
    while (threads.stream().anyMatch(thread -> !thread.isIdle())) {
      threads.forEach(Turned::turn);
    }
  }

  @Override
  public List<BoardLog.Entry> log() {
    return log.entries();
  }

  @Override
  public Standing standing() {
    return node.shelf.open(BOARD.id()).standing();
  }

  @Override
  public void dropSnapshot() {
    log.dropSnapshot();
  }

  private static Event<?> event(Consumer<Object> observer) {
    return RoomsAround.answering(
        Event.class,
        Map.of(
            "fire",
            asked -> {
              observer.accept(asked[0]);
              return null;
            }));
  }

  /** A thread of a writer: it gets on when the test says so. */
  private final class Turned extends AbstractExecutorService {

    private final Deque<Runnable> turns = new ArrayDeque<>();

    Turned() {
      threads.add(this);
    }

    void turn() {
      Optional.ofNullable(turns.poll()).ifPresent(Runnable::run);
    }

    boolean isIdle() {
      return turns.isEmpty();
    }

    @Override
    public void execute(Runnable turn) {
      turns.add(turn);
    }

    @Override
    public void shutdown() {}

    @Override
    public List<Runnable> shutdownNow() {
      return List.of();
    }

    @Override
    public boolean isShutdown() {
      return false;
    }

    @Override
    public boolean isTerminated() {
      return false;
    }

    @Override
    public boolean awaitTermination(long timeout, TimeUnit unit) {
      return false;
    }
  }

  /** Time as the test has it. */
  private static final class Moved extends Clock {

    private Instant now = Instant.EPOCH;

    void move(Duration further) {
      now = now.plus(further);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return this;
    }
  }
}
