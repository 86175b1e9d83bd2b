package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumMap;
import java.util.Map;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.rehearsal.control.Acting.Cue;
import org.consilium.rehearsal.entity.rules.Deed;
import org.consilium.session.SessionEditing;

/** What simulated students do beside tests and boards: come, commit, rate. */
@ApplicationScoped
@Transactional
public class ActingInHall {

  @Inject private SessionEditing sessions;
  @Inject private ExerciseEditing exercises;
  @Inject private RatingTeammates rating;

  void arrive(Cue cue) {
    sessions.checkIn(cue.actor(), cue.phase().sessionId());
  }

  void commit(Cue cue, Deed.Commit deed) {
    exercises.commit(cue.actor(), cue.phaseId(), deed.option(), deed.reason());
  }

  void rate(Cue cue, Deed.Rate deed) {
    Map<Competency, Integer> scores = new EnumMap<>(Competency.class);
    for (Competency competency : Competency.values()) {
      scores.put(competency, deed.scores().get(competency.ordinal()));
    }
    rating.rate(
        cue.actor(),
        cue.phaseId(),
        cue.cast().get(deed.mate()).accountId(),
        new PeerRating(scores, deed.strength(), deed.suggestion()));
  }
}
