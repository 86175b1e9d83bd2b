package org.consilium.institution;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Sign-in codes to be handed over; they are told this once.
 *
 * @param slips one for each person, by name
 * @param mailMerge the same as a CSV file, with which a mail program writes to each of them
 */
public record MadeSlips(List<Slip> slips, String mailMerge) {

  /**
   * What a person is handed to sign in with for the first time, or again.
   *
   * @param code the one-time code
   * @param link brings the code along behind the sign that no server is told
   */
  public record Slip(
      UUID accountId,
      String givenName,
      String familyName,
      String email,
      @Schema(nullable = true) String discipline,
      String code,
      String link,
      Instant validUntil) {}
}
