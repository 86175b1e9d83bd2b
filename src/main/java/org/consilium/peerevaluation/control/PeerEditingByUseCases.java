package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import java.util.UUID;
import org.consilium.peerevaluation.PeerEditing;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.security.Actor;

/** {@link PeerEditing} through the use cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeerEditingByUseCases implements PeerEditing {

  @Inject private PeerPhases peerPhases;
  @Inject private RatingTeammates rating;
  @Inject private FollowingPeerEvaluation following;

  @Override
  public void rate(Actor actor, UUID phaseId, Map<UUID, PeerRating> given) {
    PeerPhases.Rater rater = peerPhases.requireRater(actor, phaseId);
    given.forEach((rateeId, form) -> rating.store(rater, rateeId, form));
  }

  @Override
  public void release(Actor actor, UUID phaseId) {
    following.release(actor, phaseId);
  }
}
