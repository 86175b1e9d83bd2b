package org.consilium.caseboard.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.BoardChange;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.platform.security.Actor;

/** Use case: read a board, whole or from where one stood. */
@ApplicationScoped
@Transactional
public class ReadingBoards {

  /** Who missed more than this, in operations or in characters, gets the whole board instead. */
  private static final int MOST_MISSED = 500;

  private static final int MOST_TEXT = 100_000;

  @Inject private BoardShelf shelf;
  @Inject private BoardAccess access;
  @Inject private BoardLog log;
  @Inject private BoardPeople people;

  /** Refuses who may not read. */
  public void requireReader(Actor actor, UUID boardId) {
    access.requireReader(actor, shelf.open(boardId).board());
  }

  /**
   * The board.
   *
   * @param since the last operation the reader has, or null
   */
  public BoardSight read(Actor actor, UUID boardId, Long since) {
    OpenBoard open = shelf.open(boardId);
    boolean readOnly = access.requireReader(actor, open.board());
    Standing standing = open.standing();
    return missed(boardId, readOnly, since, standing).orElseGet(() -> whole(standing, readOnly));
  }

  private Optional<BoardSight> missed(
      UUID boardId, boolean readOnly, Long since, Standing standing) {
    if (since == null || since < 0 || since > standing.seq()) {
      return Optional.empty();
    }
    List<BoardLog.Entry> entries = log.after(boardId, since, MOST_MISSED + 1);
    int text = entries.stream().mapToInt(entry -> entry.op().size()).sum();
    return entries.size() > MOST_MISSED || text > MOST_TEXT
        ? Optional.empty()
        : Optional.of(missed(boardId, readOnly, since, entries));
  }

  private BoardSight missed(
      UUID boardId, boolean readOnly, long since, List<BoardLog.Entry> entries) {
    Map<UUID, BoardPerson> authors =
        people.byIds(entries.stream().map(BoardLog.Entry::accountId).collect(Collectors.toSet()));
    List<BoardChange> changes =
        entries.stream()
            .map(entry -> change(boardId, entry, authors.get(entry.accountId())))
            .toList();
    long seq = entries.isEmpty() ? since : entries.get(entries.size() - 1).seq();
    return new BoardSight(seq, readOnly, Optional.of(changes), List.of(), List.of());
  }

  private BoardSight whole(Standing standing, boolean readOnly) {
    List<BoardCard> cards = List.copyOf(standing.state().cards().values());
    Set<UUID> authors =
        cards.stream()
            .flatMap(card -> Stream.of(card.author(), card.editor()))
            .collect(Collectors.toSet());
    return new BoardSight(
        standing.seq(),
        readOnly,
        Optional.empty(),
        cards,
        List.copyOf(people.byIds(authors).values()));
  }

  /** The author as then: a discipline that was changed since is not rewritten. */
  private static BoardChange change(UUID boardId, BoardLog.Entry entry, BoardPerson author) {
    BoardPerson then =
        new BoardPerson(
            author.accountId(), author.givenName(), author.familyName(), entry.discipline());
    return new BoardChange(boardId, entry.seq(), entry.opId(), entry.op(), then, entry.at());
  }
}
