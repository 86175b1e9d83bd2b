package org.consilium.caseboard.entity.rules;

import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.live.Nullable;

/** What somebody does to a board. Who did it and when travels beside the operation, not in it. */
public sealed interface BoardOp {

  /** How many characters of text travel with it. */
  default int size() {
    return switch (this) {
      case CardCreated created -> created.text().length() + lengths(created.fields());
      case CardEdited edited -> edited.text().length();
      case TextChanged changed -> changed.changes().inserted();
      case FieldSet set -> set.value().length();
      case CommentAdded added -> added.text().length();
      case NotePinned pinned -> pinned.text().length();
      default -> 0;
    };
  }

  private static int lengths(Map<String, String> fields) {
    return fields.values().stream().mapToInt(String::length).sum();
  }

  /** What members of the team do, each to one card. */
  sealed interface MemberOp extends BoardOp {

    /** The card that is meant. */
    UUID card();
  }

  /** What the session's staff do; it is in the same order as everything else. */
  sealed interface StaffOp extends BoardOp {}

  /**
   * A new card.
   *
   * @param card a fresh id, never used before on this board
   * @param lane the id of a lane of the board
   * @param order where in the lane, see {@link
   *     org.consilium.caseboard.entity.rules.place.FractionalIndex}
   * @param cardType a note where nothing is said
   * @param fields of that type, by name; what is not named is open
   */
  record CardCreated(
      UUID card,
      String lane,
      String order,
      String text,
      @Nullable CardType cardType,
      @Nullable Map<String, String> fields)
      implements MemberOp {
    public CardCreated {
      Objects.requireNonNull(card);
      Objects.requireNonNull(lane);
      Objects.requireNonNull(order);
      Objects.requireNonNull(text);
      cardType = Objects.requireNonNullElse(cardType, CardType.NOTE);
      fields = fields == null ? Map.of() : Map.copyOf(fields);
    }

    /** A note. */
    public CardCreated(UUID card, String lane, String order, String text) {
      this(card, lane, order, text, CardType.NOTE, Map.of());
    }
  }

  /**
   * A new text for a card.
   *
   * @param textRevision the revision that the author edited; refused unless it is the current one
   */
  record CardEdited(UUID card, int textRevision, String text) implements MemberOp {
    public CardEdited {
      Objects.requireNonNull(card);
      Objects.requireNonNull(text);
    }
  }

  /**
   * A change of a card's text, letter by letter. What is stored was always made on the revision
   * before it: {@link TextHistory} moves a change that was made on an older one.
   *
   * @param textRevision the revision that the author saw
   */
  record TextChanged(UUID card, int textRevision, ChangeSet changes) implements MemberOp {
    public TextChanged {
      Objects.requireNonNull(card);
      Objects.requireNonNull(changes);
    }
  }

  /**
   * Another value of a field; of two the later one holds, and both are in the record.
   *
   * @param value empty to leave the field open
   */
  record FieldSet(UUID card, String field, String value) implements MemberOp {
    public FieldSet {
      Objects.requireNonNull(card);
      Objects.requireNonNull(field);
      Objects.requireNonNull(value);
    }
  }

  /** Another place, in the same or another lane; of two moves the later one holds. */
  record CardMoved(UUID card, String lane, String order) implements MemberOp {
    public CardMoved {
      Objects.requireNonNull(card);
      Objects.requireNonNull(lane);
      Objects.requireNonNull(order);
    }
  }

  /** The card leaves the board; its operations stay in the record. */
  record CardDeleted(UUID card) implements MemberOp {
    public CardDeleted {
      Objects.requireNonNull(card);
    }
  }

  /** The card stands again as it was when it was deleted. */
  record CardRestored(UUID card) implements MemberOp {
    public CardRestored {
      Objects.requireNonNull(card);
    }
  }

  /**
   * A line to another card.
   *
   * @param link a fresh id
   */
  record LinkAdded(UUID card, UUID link, UUID to, LinkKind kind) implements MemberOp {
    public LinkAdded {
      Objects.requireNonNull(card);
      Objects.requireNonNull(link);
      Objects.requireNonNull(to);
      Objects.requireNonNull(kind);
    }
  }

  /** The line is taken away. */
  record LinkRemoved(UUID card, UUID link) implements MemberOp {
    public LinkRemoved {
      Objects.requireNonNull(card);
      Objects.requireNonNull(link);
    }
  }

  /**
   * Something is said to the card.
   *
   * @param comment a fresh id
   */
  record CommentAdded(UUID card, UUID comment, String text) implements MemberOp {
    public CommentAdded {
      Objects.requireNonNull(card);
      Objects.requireNonNull(comment);
      Objects.requireNonNull(text);
    }
  }

  /** Whoever said it takes it back. */
  record CommentDeleted(UUID card, UUID comment) implements MemberOp {
    public CommentDeleted {
      Objects.requireNonNull(card);
      Objects.requireNonNull(comment);
    }
  }

  /**
   * A sign of the person who sends it, in place of the one before.
   *
   * @param reaction null for none
   */
  record ReactionSet(UUID card, @Nullable CardReaction reaction) implements MemberOp {
    public ReactionSet {
      Objects.requireNonNull(card);
    }
  }

  /** A tag; one that is there already stays as it is. */
  record TagAdded(UUID card, String tag) implements MemberOp {
    public TagAdded {
      Objects.requireNonNull(card);
      Objects.requireNonNull(tag);
    }
  }

  /** Without the tag; one that is not there is no matter. */
  record TagRemoved(UUID card, String tag) implements MemberOp {
    public TagRemoved {
      Objects.requireNonNull(card);
      Objects.requireNonNull(tag);
    }
  }

  /** The author of a card says that it is another member's contribution. */
  record CreditOffered(UUID card, UUID member) implements MemberOp {
    public CreditOffered {
      Objects.requireNonNull(card);
      Objects.requireNonNull(member);
    }
  }

  /** The author takes back what the other has not accepted yet. */
  record CreditWithdrawn(UUID card, UUID member) implements MemberOp {
    public CreditWithdrawn {
      Objects.requireNonNull(card);
      Objects.requireNonNull(member);
    }
  }

  /** The other says whether it is so; who accepted may still say no later. */
  record CreditAnswered(UUID card, boolean accepted) implements MemberOp {
    public CreditAnswered {
      Objects.requireNonNull(card);
    }
  }

  /** A note of the staff above the lanes, in place of the one before. */
  record NotePinned(String text) implements StaffOp {
    public NotePinned {
      Objects.requireNonNull(text);
    }
  }

  /** The note is taken away. */
  record NoteUnpinned() implements StaffOp {}

  /** Members do nothing here until it is reopened. */
  record BoardFrozen() implements StaffOp {}

  /** Members go on. */
  record BoardReopened() implements StaffOp {}
}
