package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.caseboard.entity.Board;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.course.Veil;
import org.consilium.institution.Person;
import org.consilium.platform.live.LivePerson;
import org.consilium.platform.security.Actor;

/** Use case: read a board, whole or from where one stood. */
@ApplicationScoped
@Transactional
public class ReadingBoards {

  /** Who missed more than this, in operations or in characters, gets the whole board instead. */
  private static final int MOST_MISSED = 1_500;

  private static final int MOST_TEXT = 100_000;

  @Inject private BoardShelf shelf;
  @Inject private BoardRights rights;
  @Inject private OperationLog log;
  @Inject private BoardPeople people;

  /** Refuses who may not read. */
  public void requireReader(Actor actor, UUID boardId) {
    rights.requireReader(actor, shelf.open(boardId).board());
  }

  /** Whom each who is here may be told, by the account of who is told. */
  public Function<UUID, List<LivePerson>> presence(UUID boardId, List<LivePerson> here) {
    Veil veil =
        people.veil(shelf.open(boardId).board(), here.stream().map(LivePerson::accountId).toList());
    return reader ->
        here.stream()
            .map(
                person ->
                    veil.inPlaceOf(person.accountId(), reader)
                        .map(ReadingBoards::live)
                        .orElse(person))
            .toList();
  }

  private static LivePerson live(Person person) {
    return new LivePerson(
        person.id(), person.givenName(), person.familyName(), person.discipline());
  }

  /** Somebody at a board. */
  private record Reading(
      Board board,
      boolean readOnly,
      Function<Collection<UUID>, Map<UUID, BoardPerson>> names,
      List<UUID> team) {

    List<BoardPerson> members() {
      Map<UUID, BoardPerson> named = names.apply(team);
      return team.stream().map(named::get).toList();
    }
  }

  /**
   * The board.
   *
   * @param since the last operation the reader has, or null
   */
  public BoardSight read(Actor actor, UUID boardId, Long since) {
    OpenBoard open = shelf.open(boardId);
    boolean readOnly = rights.requireReader(actor, open.board());
    Reading reading =
        new Reading(
            open.board(),
            readOnly,
            ids ->
                readOnly ? people.forStaff(actor, open.board(), ids) : people.amongTeammates(ids),
            rights.team(open.board()));
    Standing standing = open.standing();
    return missed(reading, since, standing).orElseGet(() -> whole(reading, standing));
  }

  private Optional<BoardSight> missed(Reading reading, Long since, Standing standing) {
    if (since == null || since < 0 || since > standing.seq()) {
      return Optional.empty();
    }
    List<BoardLog.Entry> entries = log.after(reading.board().id(), since, MOST_MISSED + 1);
    int text = entries.stream().mapToInt(entry -> entry.op().size()).sum();
    return entries.size() > MOST_MISSED || text > MOST_TEXT
        ? Optional.empty()
        : Optional.of(missed(reading, since, entries));
  }

  private static BoardSight missed(Reading reading, long since, List<BoardLog.Entry> entries) {
    Map<UUID, BoardPerson> authors =
        reading
            .names()
            .apply(entries.stream().map(BoardLog.Entry::accountId).collect(Collectors.toSet()));
    List<BoardChange> changes =
        entries.stream()
            .map(entry -> change(reading.board().id(), entry, authors.get(entry.accountId())))
            .toList();
    long seq = entries.isEmpty() ? since : entries.get(entries.size() - 1).seq();
    return new BoardSight(
        seq, reading.readOnly(), Optional.of(changes), null, List.of(), reading.members());
  }

  private static BoardSight whole(Reading reading, Standing standing) {
    return new BoardSight(
        standing.seq(),
        reading.readOnly(),
        Optional.empty(),
        standing.state(),
        List.copyOf(reading.names().apply(standing.state().named()).values()),
        reading.members());
  }

  /** The author as then: a discipline that was changed since is not rewritten. */
  private static BoardChange change(UUID boardId, BoardLog.Entry entry, BoardPerson author) {
    return new BoardChange(
        boardId,
        entry.seq(),
        entry.opId(),
        entry.op(),
        author.in(entry.discipline()),
        entry.at(),
        Veil.NONE);
  }
}
