package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.consilium.session.SessionState;

/**
 * What a session brought one student, for that student. Nothing in it tells a key, another team's
 * choice or who said what before its time. Percentages have one decimal, rounded half up.
 *
 * @param sessionId which
 * @param title of the session
 * @param state of the session
 * @param teamName the student's team
 * @param irats the student's own tests that have begun
 * @param trats the team's tests that have begun
 * @param exercises the team's exercises that have begun
 * @param peerEvaluations what teammates gave
 * @param review the questions the student missed, once keys are disclosed: what to look at next
 */
public record MyResults(
    UUID sessionId,
    String title,
    SessionState state,
    String teamName,
    List<Irat> irats,
    List<Trat> trats,
    List<Exercise> exercises,
    List<PeerEvaluation> peerEvaluations,
    List<ToReview> review) {

  /**
   * An iRAT.
   *
   * @param result null until keys are disclosed
   */
  public record Irat(UUID phaseId, String title, IratResult result) {}

  /** Own points, in all and by question. */
  public record IratResult(int points, int maximum, BigDecimal percent, List<IratItem> items) {}

  /**
   * A question.
   *
   * @param position from 0 in the test
   */
  public record IratItem(int position, String title, boolean answered, boolean right, int points) {}

  /**
   * A tRAT of the team.
   *
   * @param with the name of the team of then, or null where it is the team of now
   * @param gain null until keys are disclosed, and where it would give one teammate's points away
   */
  public record Trat(
      UUID phaseId,
      String title,
      String with,
      int points,
      int maximum,
      BigDecimal percent,
      TeamGain gain) {}

  /**
   * An application exercise.
   *
   * @param with the name of the team of then, or null where it is the team of now
   * @param result null until all choices are revealed
   */
  public record Exercise(UUID phaseId, String title, String with, ExerciseOutcome result) {}

  /** What the team committed; {@code choice} is null when it committed nothing. */
  public record ExerciseOutcome(
      String choice, String choiceText, String reason, int points, int maximum) {}

  /**
   * What teammates gave.
   *
   * @param mean 1.0 to 5.0; null unless shown
   */
  public record PeerEvaluation(UUID phaseId, String title, PeerOutcome outcome, BigDecimal mean) {}

  /** Whether what teammates gave is shown. */
  public enum PeerOutcome {
    NOT_RELEASED,
    TOO_FEW,
    SHOWN
  }

  /**
   * A missed question.
   *
   * @param phaseId the iRAT
   * @param position from 0 in the test
   * @param answered whether an option was chosen
   * @param rationale why the best answer is best, or empty
   */
  public record ToReview(
      UUID phaseId, int position, String title, boolean answered, String rationale) {}
}
