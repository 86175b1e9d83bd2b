package org.consilium.rehearsal.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.consilium.rehearsal.entity.rules.Act;
import org.consilium.rehearsal.entity.rules.Deed;
import org.consilium.rehearsal.entity.rules.Script;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionInfo;
import org.junit.jupiter.api.Test;

/** Phases of ten minutes, played ten times as fast: a minute each. */
class PerformanceTest {

  private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
  private static final UUID SESSION = new UUID(1, 1);
  private static final Act EARLY = new Act(0.1, 0, new Deed.Arrive());
  private static final Act LATE = new Act(0.8, 1, new Deed.Arrive());
  private static final Act ANSWER = new Act(0.5, 0, new Deed.Choose(0, 1));

  private final List<PhaseInfo> agenda = new ArrayList<>(List.of(pending(0), pending(1)));
  private final List<Act> done = new ArrayList<>();
  private final Performance performance =
      new Performance(
          SESSION,
          new Agenda(),
          new Script(List.of(), List.of(List.of(EARLY, LATE), List.of(ANSWER))),
          (phase, act) -> done.add(act));

  @Test
  void nobodyComesBeforeTheStartAndThenEverybodyInTime() {
    at(0);
    assertThat(done).isEmpty();
    run(0, 0, null);
    at(5);
    assertThat(done).isEmpty();
    at(7);
    assertThat(done).containsExactly(EARLY);
    at(50);
    assertThat(done).containsExactly(EARLY, LATE);
  }

  @Test
  void aPauseStopsTheClass() {
    run(0, 0, null);
    at(7);
    run(0, 0, NINE.plusSeconds(7));
    at(60);
    assertThat(done).containsExactly(EARLY);
    run(0, 0, null);
    at(61);
    assertThat(done).containsExactly(EARLY);
    at(110);
    assertThat(done).containsExactly(EARLY, LATE);
  }

  @Test
  void whoHasNotComeWhenThePhaseEndsComesThen() {
    run(0, 0, null);
    at(7);
    run(1, 10, null);
    at(11);
    assertThat(done).containsExactly(EARLY, new Act(0, 1, new Deed.Arrive()));
    at(41);
    assertThat(done).contains(ANSWER);
  }

  @Test
  void whatWasDueBeforeItLookedIsDoneAtOnce() {
    run(0, 0, null);
    at(59);
    assertThat(done).containsExactly(EARLY, LATE);
  }

  @Test
  void aClassThatIsHeldUpTakesLonger() {
    run(0, 0, null);
    moveTo(59);
    assertThat(performance.step()).isTrue();
    performance.slowDown();
    assertThat(performance.step()).isTrue();
    assertThat(done).containsExactly(EARLY, LATE);
    assertThat(performance.step()).isFalse();
  }

  private void at(int second) {
    if (moveTo(second)) {
      while (performance.step()) {
        assertThat(done).hasSizeLessThan(10);
      }
    }
  }

  private boolean moveTo(int second) {
    performance.steer(10);
    return performance.moveTo(NINE.plusSeconds(second));
  }

  private void run(int phase, int since, Instant pausedAt) {
    for (int i = 0; i < agenda.size(); i++) {
      agenda.set(i, i == phase ? running(i, NINE.plusSeconds(since), pausedAt) : pending(i));
    }
  }

  private static PhaseInfo pending(int position) {
    return phase(position, PhaseState.PENDING, null, null);
  }

  private static PhaseInfo running(int position, Instant startedAt, Instant pausedAt) {
    return phase(position, PhaseState.RUNNING, startedAt, pausedAt);
  }

  private static PhaseInfo phase(
      int position, PhaseState state, Instant startedAt, Instant pausedAt) {
    return new PhaseInfo(
        new UUID(2, position),
        SESSION,
        position,
        PhaseKind.IRAT,
        "A phase",
        state,
        Duration.ofMinutes(10),
        startedAt,
        startedAt == null ? null : startedAt.plus(Duration.ofMinutes(10)),
        pausedAt);
  }

  private final class Agenda implements Phases {

    @Override
    public PhaseInfo phase(UUID phaseId) {
      throw new UnsupportedOperationException();
    }

    @Override
    public List<PhaseInfo> agenda(UUID sessionId) {
      return agenda;
    }

    @Override
    public boolean isOpen(PhaseInfo phase) {
      throw new UnsupportedOperationException();
    }

    @Override
    public SessionInfo session(UUID sessionId) {
      throw new UnsupportedOperationException();
    }
  }
}
