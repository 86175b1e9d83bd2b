package org.consilium.caseboard.entity.rules.spotlight;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.card.CardComment;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.FieldKind;
import org.consilium.caseboard.entity.rules.spotlight.ShownCard.ShownComment;
import org.consilium.caseboard.entity.rules.spotlight.ShownCard.ShownLink;
import org.consilium.caseboard.entity.rules.spotlight.ShownCard.ShownReaction;

/** Makes of the cards of a board what everybody may see of them. */
record CardShowing(BoardState board, Function<UUID, String> disciplines, Withheld withheld) {

  ShownCard show(BoardCard card) {
    return new ShownCard(
        card.id(),
        card.cardType(),
        withheld.from(card.text()),
        fields(card),
        disciplines.apply(card.author()),
        card.comments().stream().map(this::comment).toList(),
        reactions(card),
        card.tags(),
        links(card),
        isWithheld(card));
  }

  private ShownComment comment(CardComment comment) {
    return new ShownComment(disciplines.apply(comment.author()), withheld.from(comment.text()));
  }

  /** In the order of the type. Who is to do something is there by discipline, or not at all. */
  private Map<String, String> fields(BoardCard card) {
    Map<String, String> shown = new LinkedHashMap<>();
    for (CardField field : card.cardType().fields()) {
      String value = card.fields().get(field.name());
      String seen = value == null ? null : seen(field.kind(), value);
      if (seen != null) {
        shown.put(field.name(), seen);
      }
    }
    return shown;
  }

  private String seen(FieldKind kind, String value) {
    if (kind == FieldKind.MEMBER) {
      return disciplines.apply(UUID.fromString(value));
    }
    return kind.isFreeText() ? withheld.from(value) : value;
  }

  private static List<ShownReaction> reactions(BoardCard card) {
    Map<CardReaction, Integer> counts = new EnumMap<>(CardReaction.class);
    card.reactions().values().forEach(reaction -> counts.merge(reaction, 1, Integer::sum));
    return counts.entrySet().stream()
        .map(count -> new ShownReaction(count.getKey(), count.getValue()))
        .toList();
  }

  private List<ShownLink> links(BoardCard card) {
    return board.links().values().stream()
        .filter(link -> link.from().equals(card.id()) && board.cards().containsKey(link.to()))
        .map(link -> new ShownLink(link.kind(), link.to()))
        .toList();
  }

  private boolean isWithheld(BoardCard card) {
    Stream<String> values =
        card.cardType().fields().stream()
            .filter(field -> field.kind().isFreeText())
            .map(field -> card.fields().getOrDefault(field.name(), ""));
    Stream<String> comments = card.comments().stream().map(CardComment::text);
    return Stream.of(Stream.of(card.text()), values, comments)
        .flatMap(words -> words)
        .anyMatch(withheld::takesFrom);
  }
}
