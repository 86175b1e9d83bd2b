package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.BoardEditing;
import org.consilium.caseboard.BoardEditing.NewCard;
import org.consilium.casework.CaseEditing;
import org.consilium.demo.control.content.PlayedSession.Card;
import org.consilium.demo.control.content.PlayedSession.Commitment;
import org.consilium.demo.control.content.PlayedSession.PlayedTeam;
import org.consilium.exercise.ExerciseEditing;

/** Plays an application exercise: the case opens, cards come, teams commit, all is revealed. */
@ApplicationScoped
public class PlayingExercise {

  @Inject private CaseEditing cases;
  @Inject private BoardEditing boards;
  @Inject private ExerciseEditing exercises;
  @Inject private Pastime pastime;

  /**
   * One exercise of the agenda.
   *
   * @param number from 1
   * @param of how many
   * @param stages of the case that it opens
   */
  record Part(int number, int of, List<Integer> stages) {

    /** This exercise's share of a team's cards: those of the earlier ones are there already. */
    List<Card> cards(PlayedTeam team) {
      List<Card> all = team.board();
      return all.subList(all.size() * (number - 1) / of, all.size() * number / of);
    }

    Commitment commitment(PlayedTeam team) {
      return team.exercises().stream()
          .filter(commitment -> commitment.exercise() == number)
          .findFirst()
          .orElseThrow();
    }
  }

  void play(Cast cast, List<PlayedTeam> teams, Scene scene, Part part) {
    UUID phaseId = scene.phase().id();
    pastime.spread(scene.begin(), scene.lasting(5), () -> disclose(cast, phaseId, part));
    pastime.spread(
        scene.at(5), scene.lasting(65), () -> teams.forEach(t -> fill(cast, phaseId, part, t)));
    pastime.spread(
        scene.at(70), scene.lasting(20), () -> teams.forEach(t -> commit(cast, phaseId, part, t)));
    pastime.spread(
        scene.at(90), scene.lasting(5), () -> exercises.reveal(cast.facilitator(), phaseId));
  }

  private void disclose(Cast cast, UUID phaseId, Part part) {
    part.stages().forEach(stage -> cases.disclose(cast.facilitator(), phaseId, stage));
  }

  private void fill(Cast cast, UUID phaseId, Part part, PlayedTeam team) {
    boards.addCards(phaseId, part.cards(team).stream().map(card -> newCard(cast, card)).toList());
  }

  private static NewCard newCard(Cast cast, Card card) {
    return new NewCard(
        cast.student(card.author()), card.lane(), card.text(), card.cardType(), card.fields());
  }

  /** The members report in turn. */
  private void commit(Cast cast, UUID phaseId, Part part, PlayedTeam team) {
    Commitment commitment = part.commitment(team);
    String reporter = team.members().get(part.number() % team.members().size());
    exercises.commit(
        cast.student(reporter), phaseId, Material.place(commitment.choice()), commitment.reason());
  }
}
