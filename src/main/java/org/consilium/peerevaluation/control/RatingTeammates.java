package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.entity.rules.PeerRatingRule;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseKind;

/** Use cases of a student: whom I have to rate, and rating a teammate while the phase is open. */
@ApplicationScoped
@Transactional
public class RatingTeammates {

  @Inject private PeerPhases peerPhases;
  @Inject private PhaseGate gate;
  @Inject private StoredRatings ratings;
  @Inject private People people;

  /** The teammates and what I said of them. */
  public MyRatings mine(Actor actor, UUID phaseId) {
    return ratingsOf(peerPhases.requireRater(actor, phaseId));
  }

  /** Stores my rating of a teammate; a repeated one replaces the former. */
  public MyRatings rate(Actor actor, UUID phaseId, UUID rateeId, PeerRating sent) {
    PeerPhases.Rater rater = peerPhases.requireRater(actor, phaseId);
    store(rater, rateeId, sent);
    return ratingsOf(rater);
  }

  void store(PeerPhases.Rater rater, UUID rateeId, PeerRating sent) {
    requireTeammate(rater, rateeId);
    gate.requireOpen(rater.phase().id(), PhaseKind.PEER_EVALUATION);
    ratings.put(rater.phase().id(), rater.id(), rateeId, PeerRatingRule.accepted(sent));
  }

  private void requireTeammate(PeerPhases.Rater rater, UUID rateeId) {
    if (rater.id().equals(rateeId)) {
      throw DomainProblem.conflict(
          "peerevaluation.yourself",
          "You rate your teammates, not yourself. Nothing was stored; your other ratings are"
              + " kept.");
    }
    if (!peerPhases.teammates(rater).contains(rateeId)) {
      throw DomainProblem.notFound(
          "peerevaluation.no-teammate",
          "This person is not your teammate in this session. Nothing was stored; please reload the"
              + " page.");
    }
  }

  private MyRatings ratingsOf(PeerPhases.Rater rater) {
    Map<UUID, StoredRating> given =
        ratings.by(rater.phase().id(), rater.id()).stream()
            .collect(Collectors.toMap(StoredRating::rateeId, Function.identity()));
    List<MyRatings.Teammate> teammates =
        people.byIds(peerPhases.teammates(rater)).values().stream()
            .sorted(Person.BY_NAME)
            .map(person -> new MyRatings.Teammate(person, given.get(person.id())))
            .toList();
    return new MyRatings(rater.phase(), rater.participant().team().name(), teammates);
  }
}
