package org.consilium.caseboard.control.privacy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.card.CardTag;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.text.ChangeSet;
import org.consilium.platform.privacy.SharedText;
import org.consilium.platform.privacy.SharedText.Revision;

/**
 * The operations of a board without the words of some people. Every text on the board (a card's
 * words, a field, a comment, a note) is looked at as a whole through all its revisions; choices,
 * places and links stay.
 */
final class WordsOfBoards {

  /** An operation with its author. */
  record Line(long seq, UUID author, BoardOp op) {}

  /**
   * One text on the board.
   *
   * @param of a card or a comment, or null for the pinned note
   * @param field of the card, or null for its words
   */
  private record Place(UUID of, String field) {}

  /** What an operation made of a text. */
  private record Written(int line, String text) {}

  private final Set<UUID> people;
  private final List<Line> lines;
  private final List<BoardOp> ops;
  private final Map<Place, List<Written>> texts = new LinkedHashMap<>();
  private final Map<UUID, CardType> types = new HashMap<>();
  private final Set<Place> tags = new HashSet<>();

  private WordsOfBoards(Set<UUID> people, List<Line> lines) {
    this.people = people;
    this.lines = lines;
    ops = new ArrayList<>(lines.stream().map(Line::op).toList());
  }

  /** The operations in the same order, as they are without these people's words. */
  static List<BoardOp> without(Set<UUID> people, List<Line> lines) {
    WordsOfBoards words = new WordsOfBoards(people, lines);
    for (int line = 0; line < lines.size(); line++) {
      words.read(line);
    }
    words.texts.forEach(words::rewrite);
    return words.ops;
  }

  private void read(int line) {
    switch (ops.get(line)) {
      case BoardOp.CardCreated created -> {
        types.put(created.card(), created.cardType());
        wrote(line, new Place(created.card(), null), created.text());
        created.fields().keySet().stream()
            .filter(field -> isFreeText(created.card(), field))
            .forEach(
                field ->
                    wrote(line, new Place(created.card(), field), created.fields().get(field)));
      }
      case BoardOp.CardEdited(var card, var ignored, var text) ->
          wrote(line, new Place(card, null), text);
      case BoardOp.TextChanged(var card, var ignored, var changes) ->
          wrote(line, new Place(card, null), changes.apply(last(new Place(card, null))));
      case BoardOp.FieldSet(var card, var field, var value) -> {
        if (isFreeText(card, field)) {
          wrote(line, new Place(card, field), value);
        }
      }
      case BoardOp.CommentAdded(var ignored, var comment, var text) ->
          wrote(line, new Place(comment, null), text);
      case BoardOp.NotePinned(var text) -> wrote(line, new Place(null, null), text);
      case BoardOp.TagAdded(var card, var tag) -> {
        Place place = new Place(card, tag);
        if (people.contains(lines.get(line).author()) && !tag.startsWith(CardTag.IPEC)) {
          tags.add(place);
        }
        ops.set(line, new BoardOp.TagAdded(card, tagAt(place)));
      }
      case BoardOp.TagRemoved(var card, var tag) ->
          ops.set(line, new BoardOp.TagRemoved(card, tagAt(new Place(card, tag))));
      default -> {
        // holds no words
      }
    }
  }

  private boolean isFreeText(UUID card, String field) {
    return types.get(card).field(field).filter(known -> known.kind().isFreeText()).isPresent();
  }

  private String tagAt(Place place) {
    return tags.contains(place) ? SharedText.REMOVED : place.field();
  }

  private void wrote(int line, Place place, String text) {
    texts.computeIfAbsent(place, same -> new ArrayList<>()).add(new Written(line, text));
  }

  private String last(Place place) {
    return texts.get(place).getLast().text();
  }

  private void rewrite(Place place, List<Written> written) {
    List<Revision> revisions =
        written.stream()
            .map(one -> new Revision(lines.get(one.line()).author(), one.text()))
            .toList();
    List<String> left = SharedText.without(people, revisions);
    String before = "";
    boolean same = true;
    for (int i = 0; i < written.size(); i++) {
      Written one = written.get(i);
      String text = one.text().isEmpty() ? "" : left.get(i);
      boolean sameAgain = one.text().equals(text);
      if (!same || !sameAgain) {
        ops.set(one.line(), saying(ops.get(one.line()), place, before, text));
      }
      before = text;
      same = sameAgain;
    }
  }

  private static BoardOp saying(BoardOp op, Place place, String before, String text) {
    return switch (op) {
      case BoardOp.CardCreated created -> saying(created, place.field(), text);
      case BoardOp.CardEdited(var card, var revision, var ignored) ->
          new BoardOp.CardEdited(card, revision, text);
      case BoardOp.TextChanged(var card, var revision, var ignored) ->
          new BoardOp.TextChanged(card, revision, ChangeSet.between(before, text));
      case BoardOp.FieldSet(var card, var field, var ignored) ->
          new BoardOp.FieldSet(card, field, text);
      case BoardOp.CommentAdded(var card, var comment, var ignored) ->
          new BoardOp.CommentAdded(card, comment, text);
      case BoardOp.NotePinned ignored -> new BoardOp.NotePinned(text);
      default -> op;
    };
  }

  private static BoardOp saying(BoardOp.CardCreated op, String field, String text) {
    Map<String, String> fields = new HashMap<>(op.fields());
    if (field != null) {
      fields.put(field, text);
    }
    return new BoardOp.CardCreated(
        op.card(), op.lane(), op.order(), field == null ? text : op.text(), op.cardType(), fields);
  }
}
