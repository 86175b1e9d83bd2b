package org.consilium.caseboard.control;

import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict;
import org.consilium.platform.problem.DomainProblem;

/** The refusals of a board, each with a sentence for the person who wrote. */
public final class BoardRefusals {

  private BoardRefusals() {}

  /** There is none, or none for whoever asks: the two are not told apart. */
  public static DomainProblem noBoard() {
    return DomainProblem.notFound(
        "caseboard.no-board", "There is no such board, or it is not your team's.");
  }

  static DomainProblem readOnly() {
    return DomainProblem.notAllowed(
        "caseboard.read-only", "Only the team itself writes on its board. Nothing was changed.");
  }

  static DomainProblem closed() {
    return DomainProblem.tooLate(
        "caseboard.closed",
        "The board is closed, because the exercise is paused, over or has not begun. What was"
            + " stored before is kept; this was not stored.");
  }

  static DomainProblem notOnTheTeam() {
    return DomainProblem.invalid(
        "caseboard.not-on-the-team",
        "Whom you named is not on this team any more. Nothing was stored; choose somebody else.");
  }

  static DomainProblem tooFast() {
    return DomainProblem.tooMany(
        "caseboard.too-fast",
        "These were too many changes at once; this one was not stored. It may be sent again in a"
            + " moment.");
  }

  static DomainProblem reused() {
    return DomainProblem.conflict(
        "caseboard.operation-reused",
        "This change was sent before with another content. The first one was kept.");
  }

  static DomainProblem unknownWhetherStored() {
    return DomainProblem.unavailable(
        "caseboard.unavailable",
        "The server could not confirm in time that this was stored. It can safely be sent again.");
  }

  static DomainProblem takenOver() {
    return DomainProblem.unavailable(
        "caseboard.unavailable",
        "Another server has taken this board over. Nothing was stored; it can safely be sent"
            + " again.");
  }

  static DomainProblem of(BoardVerdict.Rejected rejected) {
    DomainProblem problem = of(rejected.reason());
    return rejected.current().map(card -> problem.with("card", card)).orElse(problem);
  }

  private static DomainProblem of(BoardVerdict.Reason reason) {
    return switch (reason) {
      case UNKNOWN_CARD ->
          DomainProblem.conflict("caseboard.unknown-card", "There is no such card on this board.");
      case CARD_DELETED ->
          DomainProblem.conflict(
              "caseboard.card-deleted",
              "A teammate has deleted this card. Your words are not on the board; make a new card"
                  + " to keep them.");
      case CARD_EXISTS ->
          DomainProblem.conflict("caseboard.card-exists", "This card was on the board before.");
      case BOARD_FULL ->
          DomainProblem.tooMany(
              "caseboard.board-full",
              "A board holds %d cards. Delete one to make room.".formatted(BoardState.MOST_CARDS));
      case TEXT_FULL ->
          DomainProblem.tooMany(
              "caseboard.text-full",
              "A board holds %,d characters in all. Shorten or delete cards to make room."
                  .formatted(BoardState.MOST_TEXT));
      case TEXT_STALE ->
          DomainProblem.conflict(
              "caseboard.stale-text",
              "A teammate has changed this card meanwhile. Your words were not stored; put them"
                  + " together with theirs and save again.");
      case TEXT_EMPTY -> DomainProblem.invalid("caseboard.text-empty", "A card needs some text.");
      case TEXT_TOO_LONG ->
          DomainProblem.invalid(
              "caseboard.text-too-long",
              "A card holds %,d characters. Nothing was stored; please shorten the text."
                  .formatted(BoardState.TEXT.max()));
      case TEXT_BROKEN ->
          DomainProblem.invalid(
              "caseboard.text-broken",
              "The text has a character that cannot be stored. Please type it again.");
      case CHANGE_MISFIT ->
          DomainProblem.invalid(
              "caseboard.change-misfit",
              "The change does not fit the text of the card. Nothing was stored.");
      case ORDER_MALFORMED ->
          DomainProblem.invalid(
              "caseboard.order-malformed", "The place of the card could not be read.");
      case UNKNOWN_LANE ->
          DomainProblem.invalid(
              "caseboard.unknown-lane", "There is no such lane on this board. Choose another.");
      case FROZEN ->
          DomainProblem.tooLate(
              "caseboard.frozen",
              "The facilitator has frozen this board. What was stored before is kept; this was"
                  + " not stored.");
      case CARD_STANDS ->
          DomainProblem.conflict(
              "caseboard.card-stands", "This card is back on the board already.");
      case CARD_GONE ->
          DomainProblem.conflict(
              "caseboard.card-gone",
              "This card was deleted too long ago to bring it back. Make a new one.");
      case FIELD_UNKNOWN ->
          DomainProblem.invalid(
              "caseboard.field-unknown", "Cards of this kind have no such field.");
      case FIELD_TOO_LONG ->
          DomainProblem.invalid(
              "caseboard.field-too-long",
              "That is too long for this field. Nothing was stored; please shorten it.");
      case FIELD_NOT_A_CHOICE ->
          DomainProblem.invalid(
              "caseboard.field-not-a-choice",
              "This field takes only what is offered. Nothing was stored; choose again.");
      case UNKNOWN_LINK ->
          DomainProblem.conflict(
              "caseboard.unknown-link", "This link is not on the board any more.");
      case LINK_EXISTS ->
          DomainProblem.conflict(
              "caseboard.link-exists", "These cards are linked like this already.");
      case LINK_TO_ITSELF ->
          DomainProblem.invalid("caseboard.link-to-itself", "A card cannot be linked to itself.");
      case LINKS_FULL ->
          DomainProblem.tooMany(
              "caseboard.links-full",
              "A board holds %d links. Remove one to make room.".formatted(BoardState.MOST_LINKS));
      case UNKNOWN_COMMENT ->
          DomainProblem.conflict(
              "caseboard.unknown-comment", "This comment is not on the card any more.");
      case COMMENT_EXISTS ->
          DomainProblem.conflict(
              "caseboard.comment-exists", "This comment is on the card already.");
      case COMMENTS_FULL ->
          DomainProblem.tooMany(
              "caseboard.comments-full",
              "This card has as many comments as it can hold. Yours was not stored.");
      case TAG_MALFORMED ->
          DomainProblem.invalid(
              "caseboard.tag-malformed", "A tag is one line of up to 30 characters.");
      case TAGS_FULL ->
          DomainProblem.tooMany(
              "caseboard.tags-full",
              "This card has as many tags as it can hold. Remove one first.");
      case UNKNOWN_CREDIT ->
          DomainProblem.conflict(
              "caseboard.unknown-credit", "This card is not, or no longer, credited like this.");
      case CREDIT_EXISTS ->
          DomainProblem.conflict(
              "caseboard.credit-exists", "This card is credited to that person already.");
      case CREDIT_TO_ONESELF ->
          DomainProblem.invalid(
              "caseboard.credit-to-oneself", "Your own card is credited to you already.");
      case CREDITS_FULL ->
          DomainProblem.tooMany(
              "caseboard.credits-full", "This card is credited to as many people as it can be.");
      case NOT_YOURS ->
          DomainProblem.notAllowed(
              "caseboard.not-yours", "Only whoever wrote this can do that. Nothing was changed.");
    };
  }
}
