package org.consilium.institution.boundary.research;

import java.time.Instant;
import org.consilium.institution.control.research.OwnConsent;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What I am asked and what I said.
 *
 * @param version to be sent back with the answer
 */
public record OwnConsentView(
    boolean asked,
    int version,
    String text,
    boolean consents,
    @Schema(nullable = true) Instant answeredAt) {

  static OwnConsentView of(OwnConsent.Standing standing) {
    return new OwnConsentView(
        standing.asked(),
        standing.text().version(),
        standing.asked() ? standing.text().text() : "",
        standing.consents(),
        standing.answeredAt());
  }
}
