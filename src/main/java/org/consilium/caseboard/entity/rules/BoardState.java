package org.consilium.caseboard.entity.rules;

import static java.util.Collections.unmodifiableMap;
import static java.util.Collections.unmodifiableSet;

import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.BoardVerdict.Reason;
import org.consilium.caseboard.entity.rules.BoardVerdict.Rejected;
import org.consilium.caseboard.entity.rules.card.CardLink;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.platform.live.Nullable;
import org.consilium.platform.text.TextRule;

/**
 * A board at one moment; an operation gives the next one or is refused.
 *
 * @param cards by id, in order of creation
 * @param deleted what stood on the board and can be restored, by id: the last ones deleted
 * @param gone ids that stood on the board once and are used up for ever
 * @param links by id; those of a deleted card wait for it
 * @param words by account, how many words each has written here
 * @param size how many characters people typed into what stands
 */
public record BoardState(
    BoardLayout layout,
    Map<UUID, BoardCard> cards,
    Map<UUID, BoardCard> deleted,
    Set<UUID> gone,
    Map<UUID, CardLink> links,
    Map<UUID, Integer> words,
    int size,
    boolean frozen,
    @Nullable PinnedNote pinned) {

  /** The most cards that stand on one board. */
  public static final int MOST_CARDS = 500;

  /** The most links on one board. */
  public static final int MOST_LINKS = 500;

  /** How many deleted cards can be restored, and how many characters these hold at most. */
  static final int MOST_RESTORABLE = 50;

  static final int MOST_RESTORABLE_TEXT = 50_000;

  /**
   * The most characters of text on one board, about fifty pages: a whole board, however it is
   * escaped, stays within what a connection may have waiting.
   */
  public static final int MOST_TEXT = 100_000;

  /** What a card's text keeps to. */
  public static final TextRule TEXT = TextRule.lines(1, 10_000);

  /** A standard board with nothing on it. */
  public static final BoardState EMPTY = empty(BoardLayout.STANDARD);

  /** Ids as text, as a browser compares them. */
  private static final Comparator<BoardCard> BY_PLACE =
      Comparator.comparing(BoardCard::order).thenComparing(card -> card.id().toString());

  /** The maps are taken over, not copied: nobody changes them from now on. */
  public BoardState {
    cards = unmodifiableMap(cards);
    deleted = unmodifiableMap(deleted);
    gone = unmodifiableSet(gone);
    links = unmodifiableMap(links);
    words = unmodifiableMap(words);
  }

  /** A note of the staff above the lanes. */
  public record PinnedNote(String text, UUID author) {}

  /** With nothing on it. */
  public static BoardState empty(BoardLayout layout) {
    return new BoardState(layout, Map.of(), Map.of(), Set.of(), Map.of(), Map.of(), 0, false, null);
  }

  /** What the operation of this person does to the board. */
  public BoardVerdict apply(UUID actor, BoardOp op) {
    Optional<Reason> against = Objections.of(this, actor, op);
    return against.isPresent()
        ? new Rejected(against.get(), card(op))
        : new Applied(BoardStep.of(this, actor, op));
  }

  /** The card that is meant, where there is one. */
  private Optional<BoardCard> card(BoardOp op) {
    return op instanceof BoardOp.MemberOp ofMember
        ? Optional.ofNullable(cards.get(ofMember.card()))
        : Optional.empty();
  }

  /** The cards of a lane from top to bottom. */
  public List<BoardCard> lane(String lane) {
    return cards.values().stream()
        .filter(card -> card.lane().equals(lane))
        .sorted(BY_PLACE)
        .toList();
  }

  /** The member of the team whom the operation names, beside whoever does it. */
  public Optional<UUID> named(BoardOp op) {
    return switch (op) {
      case BoardOp.CreditOffered offered -> Optional.of(offered.member());
      case BoardOp.CardCreated created -> created.cardType().named(created.fields());
      case BoardOp.FieldSet set when cards.containsKey(set.card()) ->
          cards.get(set.card()).cardType().named(Map.of(set.field(), set.value()));
      default -> Optional.empty();
    };
  }

  /** All whom something on the board names. */
  public Set<UUID> named() {
    Set<UUID> named = new LinkedHashSet<>();
    cards.values().forEach(card -> card.name(named));
    deleted.values().forEach(card -> card.name(named));
    links.values().forEach(link -> named.add(link.author()));
    if (pinned != null) {
      named.add(pinned.author());
    }
    return named;
  }
}
