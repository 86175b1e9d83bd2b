package org.consilium.caseboard.entity.rules;

import java.util.Optional;

/** What became of an operation. */
public sealed interface BoardVerdict {

  /** The board after it. */
  record Applied(BoardState board) implements BoardVerdict {}

  /**
   * Nothing changed.
   *
   * @param current the card as it stands, where there is one
   */
  record Rejected(Reason reason, Optional<BoardCard> current) implements BoardVerdict {}

  /** Why nothing changed. */
  enum Reason {
    /** No such card was ever on this board. */
    UNKNOWN_CARD,
    /** The card was deleted; whoever was editing it keeps their words. */
    CARD_DELETED,
    /** The id of a new card was used before. */
    CARD_EXISTS,
    /** The board holds as many cards as it can. */
    BOARD_FULL,
    /** The board holds as much text as it can. */
    TEXT_FULL,
    TEXT_EMPTY,
    TEXT_TOO_LONG,
    /** Half a character or a control character. */
    TEXT_BROKEN,
    /** Somebody else changed the text meanwhile; {@code current} holds theirs. */
    TEXT_STALE,
    /** The change was made on a text of another length. */
    CHANGE_MISFIT,
    /** The order is no {@link org.consilium.caseboard.entity.rules.place.FractionalIndex}. */
    ORDER_MALFORMED,
    /** The board has no such lane. */
    UNKNOWN_LANE,
    /** The staff have frozen the board. */
    FROZEN,
    /** The card was not deleted, or is back already. */
    CARD_STANDS,
    /** The card was deleted too long ago to come back. */
    CARD_GONE,
    /** Cards of this type have no such field. */
    FIELD_UNKNOWN,
    FIELD_TOO_LONG,
    FIELD_NOT_A_CHOICE,
    UNKNOWN_LINK,
    LINK_EXISTS,
    LINK_TO_ITSELF,
    LINKS_FULL,
    UNKNOWN_COMMENT,
    COMMENT_EXISTS,
    COMMENTS_FULL,
    TAG_MALFORMED,
    TAGS_FULL,
    /** Nobody credited the person with the card, or they have accepted already. */
    UNKNOWN_CREDIT,
    CREDIT_EXISTS,
    CREDIT_TO_ONESELF,
    CREDITS_FULL,
    /** Only who wrote it may. */
    NOT_YOURS
  }
}
