package org.consilium.gradebook.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.consilium.gradebook.entity.rules.MyResults;
import org.consilium.gradebook.entity.rules.MyResults.PeerOutcome;
import org.consilium.session.SessionState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a session brought me, for the student; see {@link MyResults}. */
public record MyResultsView(
    UUID sessionId,
    String title,
    SessionState state,
    String teamName,
    List<MyIratView> irats,
    List<MyTratView> trats,
    List<MyExerciseView> exercises,
    List<MyPeerOutcomeView> peerEvaluations,
    List<ToReviewView> review) {

  /** An iRAT; the result is null until keys are disclosed. */
  public record MyIratView(
      UUID phaseId, String title, @Schema(nullable = true) MyIratResultView result) {

    private static MyIratView of(MyResults.Irat irat) {
      return new MyIratView(irat.phaseId(), irat.title(), MyIratResultView.of(irat.result()));
    }
  }

  /** Own points of an iRAT. */
  public record MyIratResultView(
      int points, int maximum, BigDecimal percent, List<MyIratItemView> items) {

    private static MyIratResultView of(MyResults.IratResult result) {
      return result == null
          ? null
          : new MyIratResultView(
              result.points(),
              result.maximum(),
              result.percent(),
              result.items().stream().map(MyIratItemView::of).toList());
    }
  }

  /** A question; positions count from 0. */
  public record MyIratItemView(
      int position, String title, boolean answered, boolean right, int points) {

    private static MyIratItemView of(MyResults.IratItem item) {
      return new MyIratItemView(
          item.position(), item.title(), item.answered(), item.right(), item.points());
    }
  }

  /** My team's tRAT; the gain is null while it may not be told. */
  public record MyTratView(
      UUID phaseId,
      String title,
      @Schema(nullable = true) String with,
      int points,
      int maximum,
      BigDecimal percent,
      @Schema(nullable = true) TeamGainView gain) {

    private static MyTratView of(MyResults.Trat trat) {
      return new MyTratView(
          trat.phaseId(),
          trat.title(),
          trat.with(),
          trat.points(),
          trat.maximum(),
          trat.percent(),
          TeamGainView.of(trat.gain()));
    }
  }

  /** An exercise; the result is null until all choices are revealed. */
  public record MyExerciseView(
      UUID phaseId,
      String title,
      @Schema(nullable = true) String with,
      @Schema(nullable = true) MyExerciseResultView result) {

    private static MyExerciseView of(MyResults.Exercise exercise) {
      return new MyExerciseView(
          exercise.phaseId(),
          exercise.title(),
          exercise.with(),
          MyExerciseResultView.of(exercise.result()));
    }
  }

  /** What my team committed; null where it committed nothing. */
  public record MyExerciseResultView(
      @Schema(nullable = true) String choice,
      @Schema(nullable = true) String choiceText,
      @Schema(nullable = true) String reason,
      int points,
      int maximum) {

    private static MyExerciseResultView of(MyResults.ExerciseOutcome outcome) {
      return outcome == null
          ? null
          : new MyExerciseResultView(
              outcome.choice(),
              outcome.choiceText(),
              outcome.reason(),
              outcome.points(),
              outcome.maximum());
    }
  }

  /** What teammates gave; the mean is null unless shown. */
  public record MyPeerOutcomeView(
      UUID phaseId, String title, PeerOutcome outcome, @Schema(nullable = true) BigDecimal mean) {

    private static MyPeerOutcomeView of(MyResults.PeerEvaluation received) {
      return new MyPeerOutcomeView(
          received.phaseId(), received.title(), received.outcome(), received.mean());
    }
  }

  /** A question I missed; positions count from 0. */
  public record ToReviewView(
      UUID phaseId, int position, String title, boolean answered, String rationale) {

    private static ToReviewView of(MyResults.ToReview missed) {
      return new ToReviewView(
          missed.phaseId(),
          missed.position(),
          missed.title(),
          missed.answered(),
          missed.rationale());
    }
  }

  static MyResultsView of(MyResults mine) {
    return new MyResultsView(
        mine.sessionId(),
        mine.title(),
        mine.state(),
        mine.teamName(),
        mine.irats().stream().map(MyIratView::of).toList(),
        mine.trats().stream().map(MyTratView::of).toList(),
        mine.exercises().stream().map(MyExerciseView::of).toList(),
        mine.peerEvaluations().stream().map(MyPeerOutcomeView::of).toList(),
        mine.review().stream().map(ToReviewView::of).toList());
  }
}
