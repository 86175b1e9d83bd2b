package org.consilium.gradebook.entity.rules;

import java.util.List;
import java.util.UUID;
import org.consilium.gradebook.entity.rules.Gradebook.ExerciseScore;
import org.consilium.gradebook.entity.rules.Gradebook.PeerScore;
import org.consilium.gradebook.entity.rules.Gradebook.Score;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.gradebook.entity.rules.PolicyScoring.Scores;
import org.consilium.session.CheckIn;

/**
 * A student in the gradebook: of every school name and team; team results and individual results of
 * a partner's people as the partnership says; the rest of the reader's own people alone.
 *
 * @param school short name
 * @param withheld whether the person is a partner's, so that {@code own} is null
 * @param teamWithheld whether the partner keeps the team results, which are null then
 * @param own what only the person's own school may know, or null
 * @param shared what the partner lets the reader see of the person's own results, or null
 * @param trats the team's, one for each column; null where the team has no card
 * @param exercises the team's, likewise
 */
public record GradebookRow(
    UUID accountId,
    String givenName,
    String familyName,
    String school,
    int teamNumber,
    String teamName,
    boolean withheld,
    boolean teamWithheld,
    OwnPerson own,
    SharedPerson shared,
    List<TeamScore> trats,
    List<ExerciseScore> exercises) {

  /**
   * What belongs to the person's own school.
   *
   * @param checkIn how the student takes part
   * @param irats one for each column; null where nothing was answered
   * @param peerEvaluations one for each column
   * @param makeUps points of make-ups, one for each iRAT column; null where there is none
   * @param scores what the tests that are over come to by the school's policy, in the order of
   *     {@link Gradebook#counted}
   */
  public record OwnPerson(
      String email,
      String studentNumber,
      String discipline,
      CheckIn checkIn,
      List<Score> irats,
      List<PeerScore> peerEvaluations,
      List<Integer> makeUps,
      Scores scores) {}

  /**
   * What a partner shares of a person: never what teammates said.
   *
   * @param present whether the student checked in
   * @param irats one for each column; null where nothing was answered
   */
  public record SharedPerson(boolean present, List<Score> irats) {}
}
