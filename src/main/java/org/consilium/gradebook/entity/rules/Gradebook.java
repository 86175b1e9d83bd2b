package org.consilium.gradebook.entity.rules;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.consilium.session.PhaseKind;
import org.consilium.session.SessionState;

/**
 * The table of a session for the staff of one school. Percentages have one decimal, rounded half
 * up. The lists of every row stand under the columns of the same name, one cell for each.
 *
 * @param sessionId which
 * @param title of the session
 * @param state of the session
 * @param irats iRATs that have begun, in the agenda's order
 * @param trats tRATs likewise
 * @param exercises application exercises likewise
 * @param peerEvaluations peer evaluations likewise
 * @param counted the iRATs and tRATs that are over, which the school's policy counts
 * @param policy of the reader's school
 * @param rows everybody in a team, by team number and name
 */
public record Gradebook(
    UUID sessionId,
    String title,
    SessionState state,
    List<Column> irats,
    List<Column> trats,
    List<Column> exercises,
    List<Column> peerEvaluations,
    List<CountedTest> counted,
    AttendancePolicy policy,
    List<GradebookRow> rows) {

  /** A phase. */
  public record Column(UUID phaseId, String title) {}

  /** An iRAT or tRAT that is over, with the points that could be earned. */
  public record CountedTest(UUID phaseId, String title, PhaseKind kind, int maximum) {}

  /** Points of a student in an iRAT; null instead where nothing was answered. */
  public record Score(int points, int maximum, BigDecimal percent) {}

  /**
   * Points of a team in a tRAT.
   *
   * @param gain null before the tRAT on these questions is over, and where it is withheld
   * @param gainWithheld whether the gain would give one partner's person's points away
   */
  public record TeamScore(
      int points, int maximum, BigDecimal percent, TeamGain gain, boolean gainWithheld) {}

  /**
   * What a team committed.
   *
   * @param choice the option's letter, or null when nothing was committed
   */
  public record ExerciseScore(String choice, int points, int maximum, boolean revealed) {}

  /**
   * What teammates gave.
   *
   * @param mean 1.0 to 5.0, or null when nobody rated
   * @param released whether it was released to the rated
   * @param anonymous whether enough rated for the rated to see it
   */
  public record PeerScore(int raters, BigDecimal mean, boolean released, boolean anonymous) {}
}
