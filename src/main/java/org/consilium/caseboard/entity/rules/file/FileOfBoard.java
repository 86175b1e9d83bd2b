package org.consilium.caseboard.entity.rules.file;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.FieldKind;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileCard;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileComment;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileCredit;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileLane;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileLink;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileReaction;
import org.consilium.caseboard.entity.rules.file.BoardFile.Named;
import org.consilium.caseboard.entity.rules.file.BoardFile.PinnedNote;

/**
 * Makes the parts of a file of a board.
 *
 * @param names of everybody whom the board names
 */
public record FileOfBoard(BoardState board, Function<UUID, Named> names) {

  /** The lanes with their cards. */
  public List<FileLane> lanes() {
    return board.layout().lanes().stream()
        .map(
            lane ->
                new FileLane(
                    lane.id(),
                    lane.title(),
                    lane.cardType(),
                    board.lane(lane.id()).stream().map(this::card).toList()))
        .toList();
  }

  /** The note above them, or null. */
  public PinnedNote note() {
    return board.pinned() == null
        ? null
        : new PinnedNote(board.pinned().text(), names.apply(board.pinned().author()));
  }

  private FileCard card(BoardCard card) {
    return new FileCard(
        card.id(),
        card.cardType(),
        card.text(),
        fields(card),
        names.apply(card.author()),
        names.apply(card.editor()),
        card.comments().stream()
            .map(comment -> new FileComment(names.apply(comment.author()), comment.text()))
            .toList(),
        reactions(card),
        card.tags(),
        card.credits().stream()
            .map(credit -> new FileCredit(names.apply(credit.member()), credit.accepted()))
            .toList(),
        board.links().values().stream()
            .filter(link -> link.from().equals(card.id()) && board.cards().containsKey(link.to()))
            .map(link -> new FileLink(link.kind(), link.to()))
            .toList());
  }

  private Map<String, String> fields(BoardCard card) {
    Map<String, String> fields = new LinkedHashMap<>();
    for (CardField field : card.cardType().fields()) {
      String value = card.fields().get(field.name());
      if (value != null) {
        fields.put(field.name(), field.kind() == FieldKind.MEMBER ? name(value) : value);
      }
    }
    return fields;
  }

  private String name(String accountId) {
    return names.apply(UUID.fromString(accountId)).name();
  }

  private List<FileReaction> reactions(BoardCard card) {
    return card.reactions().entrySet().stream()
        .sorted(Comparator.comparing(reaction -> reaction.getKey().toString()))
        .map(reaction -> new FileReaction(names.apply(reaction.getKey()), reaction.getValue()))
        .toList();
  }
}
