package org.consilium.exercise.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhasePreparation;

/** An exercise phase needs its question; a case is welcome, not needed. */
@ApplicationScoped
public class ExercisePreparation implements PhasePreparation {

  @Inject private ExerciseBook book;

  @Override
  public PhaseKind kind() {
    return PhaseKind.EXERCISE;
  }

  @Override
  public Optional<String> missing(PhaseInfo phase) {
    return book.find(phase.id()).isPresent()
        ? Optional.empty()
        : Optional.of("The exercise \"" + phase.title() + "\" has no question yet.");
  }
}
