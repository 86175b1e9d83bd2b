package org.consilium.demo.control.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.session.PlannedPhase;

/**
 * What happened in the finished session ({@code finished-session.json}); people by their e-mails,
 * options by their letters as they were written, before any shuffling.
 *
 * @param title of the session
 * @param phases its agenda; the session that is ready has the same
 * @param irat what every student answered
 * @param teams what every team did
 * @param peerRatings who said what of whom
 */
public record PlayedSession(
    String format,
    String title,
    @JsonProperty("case") String caseFile,
    String readiness,
    String exercises,
    List<PlannedPhase> phases,
    List<Answers> irat,
    List<PlayedTeam> teams,
    List<Rating> peerRatings) {

  /** A student's letters, one for each question. */
  public record Answers(String student, List<String> choices) {}

  /** A team: its members, scratches, commitments and cards in the order in which they came. */
  public record PlayedTeam(
      String name,
      List<String> members,
      List<Scratches> trat,
      List<Commitment> exercises,
      List<Card> board) {}

  /** The letters scratched at a question, counted from 1, in order. */
  public record Scratches(int item, List<String> scratches) {}

  /** The letter committed in an exercise, counted from 1, with its reason. */
  public record Commitment(int exercise, String choice, String reason) {}

  /** A card on the team's board; a note unless it says what else, with the fields of that. */
  public record Card(
      String lane, String author, String text, String cardType, Map<String, String> fields) {

    public Card {
      cardType = Objects.requireNonNullElse(cardType, "NOTE");
      fields = fields == null ? Map.of() : Map.copyOf(fields);
    }
  }

  /** What one student said of a teammate. */
  public record Rating(
      String rater,
      String ratee,
      @JsonProperty("VALUES_AND_ETHICS") int values,
      @JsonProperty("ROLES_AND_RESPONSIBILITIES") int roles,
      @JsonProperty("COMMUNICATION") int communication,
      @JsonProperty("TEAMS_AND_TEAMWORK") int teamwork,
      String strength,
      String suggestion) {

    /** As the form of the peer evaluation. */
    public PeerRating form() {
      return new PeerRating(
          Map.of(
              Competency.VALUES_AND_ETHICS, values,
              Competency.ROLES_AND_RESPONSIBILITIES, roles,
              Competency.COMMUNICATION, communication,
              Competency.TEAMS_AND_TEAMWORK, teamwork),
          strength,
          suggestion);
    }
  }
}
