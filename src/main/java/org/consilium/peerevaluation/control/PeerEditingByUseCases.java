package org.consilium.peerevaluation.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.consilium.peerevaluation.PeerEditing;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.security.Actor;

/** {@link PeerEditing} through the use cases. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PeerEditingByUseCases implements PeerEditing {

  @Inject private RatingTeammates rating;
  @Inject private FollowingPeerEvaluation following;

  @Override
  public void rate(Actor actor, UUID phaseId, UUID rateeId, PeerRating given) {
    rating.rate(actor, phaseId, rateeId, given);
  }

  @Override
  public void release(Actor actor, UUID phaseId) {
    following.release(actor, phaseId);
  }
}
