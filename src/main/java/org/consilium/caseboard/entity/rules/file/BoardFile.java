package org.consilium.caseboard.entity.rules.file;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.platform.live.Nullable;

/**
 * What stands on a board. People are there by the names that whoever takes the file may know, not
 * by their accounts.
 *
 * @param format {@link #FORMAT}
 * @param madeAt when it was taken
 * @param session the session's title
 * @param team the team's name
 * @param changes how many operations led to it
 * @param frozen whether the staff have stopped the writing
 * @param note of the staff above the lanes
 * @param lanes from left to right
 */
public record BoardFile(
    String format,
    Instant madeAt,
    String session,
    String team,
    long changes,
    boolean frozen,
    @Nullable PinnedNote note,
    List<FileLane> lanes) {

  /** What the file calls its own form; another number where a reader of this one would fail. */
  public static final String FORMAT = "consilium-board/1";

  /** Somebody, as the reader knows them. */
  public record Named(String name, @Nullable String discipline) {}

  /** Of the staff. */
  public record PinnedNote(String text, Named author) {}

  /**
   * A lane.
   *
   * @param title as its school calls it; null for the common name of that id
   * @param cards from top to bottom
   */
  public record FileLane(
      String id, @Nullable String title, CardType cardType, List<FileCard> cards) {}

  /**
   * A card.
   *
   * @param fields by name in the order of its type, without the open ones; a member by name
   */
  public record FileCard(
      UUID id,
      CardType cardType,
      String text,
      Map<String, String> fields,
      Named author,
      Named editor,
      List<FileComment> comments,
      List<FileReaction> reactions,
      List<String> tags,
      List<FileCredit> credits,
      List<FileLink> links) {}

  /** What somebody said to the card. */
  public record FileComment(Named author, String text) {}

  /** A sign of somebody. */
  public record FileReaction(Named author, CardReaction reaction) {}

  /** Whose contribution the card is, and whether they said so too. */
  public record FileCredit(Named member, boolean accepted) {}

  /** What the card is to another one that stands on the board. */
  public record FileLink(LinkKind kind, UUID to) {}
}
