package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.readiness.control.irat.Answers;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.trat.TratCards;
import org.consilium.readiness.control.trat.TratCards.Scratch;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;

/** Gathers what was done over all tests of a session; of the same item the last test counts. */
@ApplicationScoped
public class Recollections {

  @Inject private Phases phases;
  @Inject private Papers papers;
  @Inject private Answers answers;
  @Inject private TratCards cards;
  @Inject private SessionTeams teams;

  Recollection of(Participant student) {
    Recollection recollection = new Recollection(new HashMap<>(), new HashMap<>());
    for (PhaseInfo phase : phases.agenda(student.session().id())) {
      if (phase.state() != PhaseState.PENDING && phase.kind() == PhaseKind.IRAT) {
        addChosen(student, phase, recollection.chosen());
      } else if (phase.state() != PhaseState.PENDING && phase.kind() == PhaseKind.TRAT) {
        addScratched(student, phase, recollection.scratched());
      }
    }
    return recollection;
  }

  private void addChosen(
      Participant student, PhaseInfo phase, Map<UUID, Optional<UUID>> recollection) {
    Map<UUID, UUID> chosen = answers.of(phase.id(), student.accountId());
    for (PaperItem item : papers.of(phase).items()) {
      UUID choice = chosen.get(item.deliveryId());
      recollection.put(item.item().id(), choice == null ? Optional.empty() : item.inBank(choice));
    }
  }

  private void addScratched(
      Participant student, PhaseInfo phase, Map<UUID, List<UUID>> recollection) {
    Map<UUID, List<Scratch>> scratches =
        teams
            .teamOf(phase, student.accountId())
            .map(team -> cards.scratches(phase.id(), team.id()))
            .orElse(Map.of());
    for (PaperItem item : papers.of(phase).items()) {
      recollection.put(
          item.item().id(),
          scratches.getOrDefault(item.deliveryId(), List.of()).stream()
              .flatMap(scratch -> item.inBank(scratch.mark().option()).stream())
              .toList());
    }
  }
}
