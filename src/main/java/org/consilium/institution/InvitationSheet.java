package org.consilium.institution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.mail.MailFault;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How people stand who were to be invited by mail.
 *
 * @param mail whether this server sends mail
 * @param missing how many would be invited if all were: no letter is on its way to them, and they
 *     have none that is good
 * @param people who has never signed in: first those who need looking after, then by name; at most
 *     {@link #MOST}
 */
public record InvitationSheet(
    boolean mail, int missing, InvitationCounts counts, List<Invitee> people) {

  /** How many people are listed. */
  public static final int MOST = 300;

  /** How somebody stands; in the order of who needs looking after. */
  public enum InvitationStanding {
    /** The mail server does not take it. */
    FAILED,
    /** Waits for its turn, or for the mail server. */
    QUEUED,
    /** Its code is too old, or was ended. */
    ENDED,
    /** Taken back by staff. */
    WITHDRAWN,
    /** Never invited by mail. */
    NOT_INVITED,
    /** The mail server has it. */
    SENT,
    /** Was invited, and has signed in. */
    CAME;

    /** Whether no letter is on its way and none is good. */
    public boolean isMissing() {
      return switch (this) {
        case FAILED, ENDED, WITHDRAWN, NOT_INVITED -> true;
        case QUEUED, SENT, CAME -> false;
      };
    }
  }

  /** How many stand in each way. */
  public record InvitationCounts(
      int failed, int queued, int ended, int withdrawn, int notInvited, int sent, int came) {}

  /**
   * Somebody who has never signed in.
   *
   * @param tries how often the letter was handed to the mail server
   * @param fault why it has not left, where something is in the way
   * @param nextTryAt when it is tried next, while it is queued
   * @param sentAt when it left last
   * @param validUntil until when its code is good
   */
  public record Invitee(
      UUID accountId,
      String givenName,
      String familyName,
      String email,
      InvitationStanding standing,
      int tries,
      @Schema(nullable = true) MailFault fault,
      @Schema(nullable = true) Instant nextTryAt,
      @Schema(nullable = true) Instant sentAt,
      @Schema(nullable = true) Instant validUntil) {}
}
