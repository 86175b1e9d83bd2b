package org.consilium.gradebook.boundary;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.consilium.gradebook.entity.rules.CountedScore;
import org.consilium.gradebook.entity.rules.CountedScore.Reason;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.GradebookRow;
import org.consilium.session.CheckInState;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A student in the gradebook; see {@link GradebookRow}. Cells without a result are null. */
public record GradebookRowView(
    UUID accountId,
    String givenName,
    String familyName,
    String school,
    int teamNumber,
    String teamName,
    boolean withheld,
    boolean teamWithheld,
    @Schema(nullable = true) OwnResultsView own,
    @Schema(nullable = true) SharedResultsView shared,
    List<TeamScoreView> trats,
    List<ExerciseScoreView> exercises) {

  /** What belongs to the person's own school. */
  public record OwnResultsView(
      String email,
      @Schema(nullable = true) String studentNumber,
      @Schema(nullable = true) String discipline,
      CheckInState attendance,
      List<ScoreView> irats,
      List<PeerScoreView> peerEvaluations,
      List<MakeUpView> makeUps,
      @Schema(nullable = true) BigDecimal score,
      List<CountedView> counted) {

    private static OwnResultsView of(GradebookRow.OwnPerson own) {
      return own == null
          ? null
          : new OwnResultsView(
              own.email(),
              own.studentNumber(),
              own.discipline(),
              own.checkIn().state(),
              own.irats().stream().map(ScoreView::of).toList(),
              own.peerEvaluations().stream().map(PeerScoreView::of).toList(),
              own.makeUps().stream().map(MakeUpView::of).toList(),
              own.scores().percent(),
              own.scores().tests().stream().map(CountedView::of).toList());
    }
  }

  /** Points of a make-up of an iRAT. */
  @Schema(nullable = true)
  public record MakeUpView(int points) {

    private static MakeUpView of(Integer points) {
      return points == null ? null : new MakeUpView(points);
    }
  }

  /** How a test counts by the school's policy; left out when the percentage is null. */
  public record CountedView(@Schema(nullable = true) BigDecimal percent, Reason reason) {

    private static CountedView of(CountedScore score) {
      return new CountedView(score.percent(), score.reason());
    }
  }

  /** What a partner shares of the person's own results. */
  public record SharedResultsView(boolean present, List<ScoreView> irats) {

    private static SharedResultsView of(GradebookRow.SharedPerson shared) {
      return shared == null
          ? null
          : new SharedResultsView(
              shared.present(), shared.irats().stream().map(ScoreView::of).toList());
    }
  }

  /** Points of an iRAT. */
  @Schema(nullable = true)
  public record ScoreView(int points, int maximum, BigDecimal percent) {

    private static ScoreView of(Gradebook.Score score) {
      return score == null ? null : new ScoreView(score.points(), score.maximum(), score.percent());
    }
  }

  /** What teammates gave. */
  @Schema(nullable = true)
  public record PeerScoreView(
      int raters, @Schema(nullable = true) BigDecimal mean, boolean released, boolean anonymous) {

    private static PeerScoreView of(Gradebook.PeerScore score) {
      return score == null
          ? null
          : new PeerScoreView(score.raters(), score.mean(), score.released(), score.anonymous());
    }
  }

  /** Points of a tRAT. */
  @Schema(nullable = true)
  public record TeamScoreView(
      int points,
      int maximum,
      BigDecimal percent,
      @Schema(nullable = true) TeamGainView gain,
      boolean gainWithheld) {

    private static TeamScoreView of(Gradebook.TeamScore score) {
      return score == null
          ? null
          : new TeamScoreView(
              score.points(),
              score.maximum(),
              score.percent(),
              TeamGainView.of(score.gain()),
              score.gainWithheld());
    }
  }

  /** What a team committed. */
  @Schema(nullable = true)
  public record ExerciseScoreView(
      @Schema(nullable = true) String choice, int points, int maximum, boolean revealed) {

    private static ExerciseScoreView of(Gradebook.ExerciseScore score) {
      return score == null
          ? null
          : new ExerciseScoreView(
              score.choice(), score.points(), score.maximum(), score.revealed());
    }
  }

  static GradebookRowView of(GradebookRow row) {
    return new GradebookRowView(
        row.accountId(),
        row.givenName(),
        row.familyName(),
        row.school(),
        row.teamNumber(),
        row.teamName(),
        row.withheld(),
        row.teamWithheld(),
        OwnResultsView.of(row.own()),
        SharedResultsView.of(row.shared()),
        row.trats().stream().map(TeamScoreView::of).toList(),
        row.exercises().stream().map(ExerciseScoreView::of).toList());
  }
}
