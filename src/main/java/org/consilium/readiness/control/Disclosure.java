package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionState;

/** Decides when keys and rationales may be told to students. */
@ApplicationScoped
public class Disclosure {

  @Inject private Phases phases;
  @Inject private Papers papers;

  /**
   * Whether the keys of the phase's items may be told: it has begun, and either the session is
   * closed, or a tRAT on these items has ended and no test that asks any of them is still to end.
   */
  boolean isOpen(PhaseInfo phase) {
    if (phase.state() == PhaseState.PENDING) {
      return false;
    }
    if (phases.session(phase.sessionId()).state() == SessionState.CLOSED) {
      return true;
    }
    Set<UUID> items = itemsOf(phase);
    List<PhaseInfo> asking =
        phases.agenda(phase.sessionId()).stream()
            .filter(other -> itemsOf(other).stream().anyMatch(items::contains))
            .toList();
    return asking.stream().anyMatch(other -> other.kind() == PhaseKind.TRAT)
        && asking.stream().allMatch(other -> other.state() == PhaseState.ENDED);
  }

  private Set<UUID> itemsOf(PhaseInfo phase) {
    return papers.find(phase).map(Paper::items).orElse(List.of()).stream()
        .map(item -> item.item().id())
        .collect(Collectors.toSet());
  }
}
