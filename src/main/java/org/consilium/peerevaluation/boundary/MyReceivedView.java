package org.consilium.peerevaluation.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.control.MyReceived;
import org.consilium.session.PhaseInfo;

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
    Outcome outcome,
    String explanation,
    Integer raters,
    BigDecimal mean,
    Map<Competency, BigDecimal> means,
    List<CommentView> comments) {

  /** Whether something is shown. */
  public enum Outcome {
    NOT_RELEASED,
    TOO_FEW,
    SHOWN
  }

  /** What one teammate wrote. */
  public record CommentView(UUID id, String strength, String suggestion) {}

  static MyReceivedView of(MyReceived received) {
    return switch (received) {
      case MyReceived.NotReleased none ->
          nothing(
              none.phase(),
              Outcome.NOT_RELEASED,
              "Your facilitators have not released the peer evaluation yet.");
      case MyReceived.TooFew few ->
          nothing(
              few.phase(),
              Outcome.TOO_FEW,
              "Fewer than three teammates rated you. So that nobody can be recognised, their"
                  + " ratings are not shown to you; your facilitators can talk about them with"
                  + " you.");
      case MyReceived.Shown shown -> shown(shown);
    };
  }

  private static MyReceivedView nothing(PhaseInfo phase, Outcome outcome, String why) {
    return new MyReceivedView(phase.id(), phase.title(), outcome, why, null, null, null, List.of());
  }

  private static MyReceivedView shown(MyReceived.Shown shown) {
    return new MyReceivedView(
        shown.phase().id(),
        shown.phase().title(),
        Outcome.SHOWN,
        null,
        shown.summary().raters(),
        shown.summary().overall().orElse(null),
        shown.summary().means(),
        shown.comments().stream()
            .map(comment -> new CommentView(comment.id(), comment.strength(), comment.suggestion()))
            .toList());
  }
}
