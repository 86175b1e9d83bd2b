package org.consilium.rehearsal.control;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.consilium.rehearsal.entity.rules.Act;
import org.consilium.rehearsal.entity.rules.Deed;
import org.consilium.rehearsal.entity.rules.Script;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;

/**
 * A rehearsal while it is played: how far the class is in the phase that runs. It follows the steps
 * of whoever conducts: a pause stops it, and what nobody came to do when a phase ends is left out,
 * but for coming in.
 */
final class Performance {

  private final UUID sessionId;
  private final Phases phases;
  private final Script script;
  private final BiConsumer<PhaseInfo, Act> acting;
  private final Set<Integer> arrived = new HashSet<>();
  private final Deque<Act> ahead = new ArrayDeque<>();

  private int speed = 1;
  private int played = -1;
  private PhaseInfo phase;
  private double elapsed;
  private Instant last;

  /**
   * A rehearsal about to be played.
   *
   * @param acting does an act in a phase
   */
  Performance(UUID sessionId, Phases phases, Script script, BiConsumer<PhaseInfo, Act> acting) {
    this.sessionId = sessionId;
    this.phases = phases;
    this.script = script;
    this.acting = acting;
  }

  void steer(int newSpeed) {
    speed = newSpeed;
  }

  /** Lets the class come to this moment; says whether anything may be due. */
  boolean moveTo(Instant now) {
    Optional<PhaseInfo> running =
        phases.agenda(sessionId).stream().filter(p -> p.state() == PhaseState.RUNNING).findFirst();
    if (running.isEmpty()) {
      return false;
    }
    phase = running.get();
    if (phase.position() != played) {
      open(now);
    }
    if (phase.pausedAt() == null) {
      elapsed += share(Duration.between(last, now));
    }
    last = now;
    return phase.pausedAt() == null;
  }

  /**
   * A phase that ran before this was looked at has come as far as its time; who should have come
   * before it comes now.
   */
  private void open(Instant now) {
    played = phase.position();
    last = now;
    elapsed = share(Duration.between(phase.startedAt(), now));
    ahead.clear();
    for (int before = 0; before < played; before++) {
      script.phases().get(before).stream()
          .filter(act -> act.deed() instanceof Deed.Arrive)
          .filter(act -> !arrived.contains(act.by()))
          .forEach(act -> ahead.add(new Act(0, act.by(), act.deed())));
    }
    ahead.addAll(script.phases().get(played));
  }

  /** Does what is due next, if anything is. */
  boolean step() {
    if (ahead.isEmpty() || ahead.getFirst().at() > elapsed) {
      return false;
    }
    Act act = ahead.removeFirst();
    if (act.deed() instanceof Deed.Arrive) {
      arrived.add(act.by());
    }
    acting.accept(phase, act);
    return true;
  }

  /** The time was too short for all that was due: the class takes longer. */
  void slowDown() {
    if (!ahead.isEmpty()) {
      elapsed = Math.min(elapsed, ahead.getFirst().at());
    }
  }

  private double share(Duration time) {
    return (double) time.toMillis() * speed / phase.duration().toMillis();
  }
}
