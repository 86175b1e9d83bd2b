package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhasePreparation;

/** A tRAT needs questions of its own or an iRAT with questions before it. */
@ApplicationScoped
public class TratPreparation implements PhasePreparation {

  @Inject private Papers papers;

  @Override
  public PhaseKind kind() {
    return PhaseKind.TRAT;
  }

  @Override
  public Optional<String> missing(PhaseInfo phase) {
    return papers.find(phase).isPresent()
        ? Optional.empty()
        : Optional.of(
            "No questions are chosen, and no iRAT with questions comes before. Please choose"
                + " questions, or give them to the iRAT before this phase.");
  }
}
