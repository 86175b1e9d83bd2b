package org.consilium.caseboard.entity.rules;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardCredit;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;

/**
 * A card as it stands.
 *
 * @param lane the id of a lane of the board
 * @param order place in the lane; cards with the same order stand by id
 * @param textRevision 1 when created, one more with each edit; a move leaves it as it is
 * @param author who created the card
 * @param editor who gave it its present text
 * @param fields by name; those that are open are not there
 * @param comments in the order in which they came
 * @param reactions by who reacts
 */
public record BoardCard(
    UUID id,
    String lane,
    String order,
    String text,
    int textRevision,
    UUID author,
    UUID editor,
    CardType cardType,
    Map<String, String> fields,
    List<CardComment> comments,
    Map<UUID, CardReaction> reactions,
    List<String> tags,
    List<CardCredit> credits) {

  /** A note on which nobody did more than to write. */
  public BoardCard(
      UUID id, String lane, String order, String text, int textRevision, UUID author, UUID editor) {
    this(
        id,
        lane,
        order,
        text,
        textRevision,
        author,
        editor,
        CardType.NOTE,
        Map.of(),
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  static BoardCard created(BoardOp.CardCreated op, UUID by) {
    Map<String, String> fields =
        op.fields().entrySet().stream()
            .filter(field -> !field.getValue().isEmpty())
            .collect(toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));
    return new BoardCard(
        op.card(),
        op.lane(),
        op.order(),
        op.text(),
        1,
        by,
        by,
        op.cardType(),
        fields,
        List.of(),
        Map.of(),
        List.of(),
        List.of());
  }

  /** Adds all whom something on it names. */
  void name(Set<UUID> named) {
    named.add(author);
    named.add(editor);
    comments.forEach(comment -> named.add(comment.author()));
    named.addAll(reactions.keySet());
    credits.forEach(credit -> named.add(credit.member()));
    cardType.named(fields).ifPresent(named::add);
  }

  /** How many characters people typed into it. */
  int size() {
    return text.length()
        + fields.values().stream().mapToInt(String::length).sum()
        + comments.stream().mapToInt(comment -> comment.text().length()).sum()
        + tags.stream().mapToInt(String::length).sum();
  }

  /** By how many words it says more than it did before: in its text, its free fields, comments. */
  int wordsBeyond(BoardCard old) {
    int words = more(old.text, text);
    for (CardField field : cardType.fields()) {
      if (field.kind().isFreeText()) {
        words +=
            more(old.fields.getOrDefault(field.name(), ""), fields.getOrDefault(field.name(), ""));
      }
    }
    for (CardComment comment : comments) {
      words += old.comments.contains(comment) ? 0 : WordCount.of(comment.text());
    }
    return words;
  }

  private static int more(String before, String after) {
    return Math.max(0, WordCount.difference(before, after));
  }

  /** The same without a word. */
  BoardCard empty() {
    return new BoardCard(id, lane, order, "", textRevision, author, editor);
  }

  BoardCard edited(String newText, UUID by) {
    return new BoardCard(
        id,
        lane,
        order,
        newText,
        textRevision + 1,
        author,
        by,
        cardType,
        fields,
        comments,
        reactions,
        tags,
        credits);
  }

  BoardCard moved(String newLane, String newOrder) {
    return new BoardCard(
        id,
        newLane,
        newOrder,
        text,
        textRevision,
        author,
        editor,
        cardType,
        fields,
        comments,
        reactions,
        tags,
        credits);
  }

  BoardCard saying(String field, String value) {
    Map<String, String> next = new HashMap<>(fields);
    if (value.isEmpty()) {
      next.remove(field);
    } else {
      next.put(field, value);
    }
    return with(Map.copyOf(next), comments, reactions, tags, credits);
  }

  BoardCard commented(CardComment comment) {
    return with(fields, and(comments, comment), reactions, tags, credits);
  }

  BoardCard withoutComment(UUID comment) {
    return with(
        fields, without(comments, one -> one.id().equals(comment)), reactions, tags, credits);
  }

  BoardCard reacted(UUID by, CardReaction reaction) {
    Map<UUID, CardReaction> next = new HashMap<>(reactions);
    if (reaction == null) {
      next.remove(by);
    } else {
      next.put(by, reaction);
    }
    return with(fields, comments, Map.copyOf(next), tags, credits);
  }

  BoardCard tagged(String tag) {
    return tags.contains(tag) ? this : with(fields, comments, reactions, and(tags, tag), credits);
  }

  BoardCard withoutTag(String tag) {
    return with(fields, comments, reactions, without(tags, tag::equals), credits);
  }

  BoardCard credited(CardCredit credit) {
    return with(
        fields, comments, reactions, tags, and(withoutCredit(credit.member()).credits, credit));
  }

  BoardCard withoutCredit(UUID member) {
    return with(
        fields, comments, reactions, tags, without(credits, one -> one.member().equals(member)));
  }

  private BoardCard with(
      Map<String, String> newFields,
      List<CardComment> newComments,
      Map<UUID, CardReaction> newReactions,
      List<String> newTags,
      List<CardCredit> newCredits) {
    return new BoardCard(
        id,
        lane,
        order,
        text,
        textRevision,
        author,
        editor,
        cardType,
        newFields,
        newComments,
        newReactions,
        newTags,
        newCredits);
  }

  private static <T> List<T> and(List<T> all, T one) {
    List<T> more = new ArrayList<>(all);
    more.add(one);
    return List.copyOf(more);
  }

  private static <T> List<T> without(List<T> all, Predicate<T> gone) {
    return all.stream().filter(gone.negate()).toList();
  }
}
