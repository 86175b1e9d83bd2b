package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.consilium.readiness.control.paper.RatBook;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhasePreparation;

/** An iRAT needs questions. */
@ApplicationScoped
public class IratPreparation implements PhasePreparation {

  @Inject private RatBook rats;

  @Override
  public PhaseKind kind() {
    return PhaseKind.IRAT;
  }

  @Override
  public Optional<String> missing(PhaseInfo phase) {
    return rats.has(phase.id())
        ? Optional.empty()
        : Optional.of("No questions are chosen yet. Please choose them from the question bank.");
  }
}
