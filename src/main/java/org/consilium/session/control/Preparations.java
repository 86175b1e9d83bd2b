package org.consilium.session.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.platform.problem.Fault;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhasePreparation;

/** Asks the rooms whose phases need something whether they have it. */
@ApplicationScoped
public class Preparations {

  @Inject @Any private Instance<PhasePreparation> rooms;
  @Inject private SessionSheets sheets;

  /**
   * What keeps a phase from being ready.
   *
   * @param phase which phase
   * @param detail a sentence for the coordinator
   */
  public record Missing(PhaseInfo phase, String detail) {

    Fault fault() {
      return new Fault("phase " + (phase.position() + 1) + ", " + phase.title(), detail);
    }
  }

  /** Everything that is missing, in the order of the agenda. */
  List<Missing> missing(UUID sessionId) {
    return sheets.agenda(sessionId).stream().flatMap(this::missing).toList();
  }

  private Stream<Missing> missing(PhaseInfo phase) {
    return rooms.stream()
        .filter(room -> room.kind() == phase.kind())
        .flatMap(room -> room.missing(phase).stream())
        .map(detail -> new Missing(phase, detail));
  }
}
