package org.consilium.peerevaluation.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.control.MyReceived;
import org.consilium.session.PhaseInfo;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What I received, for the rated: nothing in it tells who said what.
 *
 * @param explanation why nothing is shown, or null when it is
 * @param raters null unless shown
 * @param mean of all scores, or null unless shown
 * @param means by competency, or null unless shown
 * @param comments under random ids; empty unless shown
 */
public record MyReceivedView(
    UUID phaseId,
    String title,
    ReceivedOutcome outcome,
    @Schema(nullable = true) String explanation,
    @Schema(nullable = true) Integer raters,
    @Schema(nullable = true) BigDecimal mean,
    @Schema(nullable = true) Map<Competency, BigDecimal> means,
    List<PeerCommentView> comments) {

  /** Whether something is shown. */
  public enum ReceivedOutcome {
    NOT_RELEASED,
    TOO_FEW,
    SHOWN
  }

  /** What one teammate wrote. */
  public record PeerCommentView(UUID id, String strength, String suggestion) {}

  static MyReceivedView of(MyReceived received) {
    return switch (received) {
      case MyReceived.NotReleased none ->
          nothing(
              none.phase(),
              ReceivedOutcome.NOT_RELEASED,
              "Your facilitators have not released the peer evaluation yet.");
      case MyReceived.TooFew few ->
          nothing(
              few.phase(),
              ReceivedOutcome.TOO_FEW,
              "Fewer than three teammates rated you. So that nobody can be recognised, their"
                  + " ratings are not shown to you; your facilitators can talk about them with"
                  + " you.");
      case MyReceived.Shown shown -> shown(shown);
    };
  }

  private static MyReceivedView nothing(PhaseInfo phase, ReceivedOutcome outcome, String why) {
    return new MyReceivedView(phase.id(), phase.title(), outcome, why, null, null, null, List.of());
  }

  private static MyReceivedView shown(MyReceived.Shown shown) {
    return new MyReceivedView(
        shown.phase().id(),
        shown.phase().title(),
        ReceivedOutcome.SHOWN,
        null,
        shown.summary().raters(),
        shown.summary().overall().orElse(null),
        shown.summary().means(),
        shown.comments().stream()
            .map(
                comment ->
                    new PeerCommentView(comment.id(), comment.strength(), comment.suggestion()))
            .toList());
  }
}
