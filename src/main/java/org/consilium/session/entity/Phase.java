package org.consilium.session.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.consilium.platform.time.Ids;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.PlannedPhase;
import org.consilium.session.entity.rules.PhaseClock;

/**
 * A phase of an agenda: planned, then running (perhaps paused and extended), then ended. Its time
 * is counted by {@link PhaseClock}; it changes only through its session.
 */
@Entity
@Table(name = "session_phase")
public class Phase {

  @Id private UUID id;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "session_id")
  private TblSession session;

  private int position;

  @Enumerated(EnumType.STRING)
  private PhaseKind kind;

  private String title;

  @Column(name = "duration_seconds")
  private int durationSeconds;

  @Enumerated(EnumType.STRING)
  private PhaseState state;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "deadline_at")
  private Instant deadlineAt;

  @Column(name = "paused_at")
  private Instant pausedAt;

  @Column(name = "ended_at")
  private Instant endedAt;

  protected Phase() {}

  static Phase plan(TblSession session, int position, PlannedPhase planned) {
    Phase phase = new Phase();
    phase.id = Ids.next();
    phase.session = session;
    phase.kind = planned.kind();
    phase.state = PhaseState.PENDING;
    phase.replan(position, planned);
    return phase;
  }

  final void replan(int newPosition, PlannedPhase planned) {
    position = newPosition;
    title = planned.title().strip();
    durationSeconds = planned.minutes() * 60;
  }

  void begin(Instant now) {
    state = PhaseState.RUNNING;
    take(clock().start(now));
  }

  void end(Instant now) {
    state = PhaseState.ENDED;
    pausedAt = null;
    endedAt = now;
  }

  /** Sets the clock as a change of it says. */
  final void take(PhaseClock clock) {
    startedAt = clock.startedAt();
    deadlineAt = clock.deadlineAt();
    pausedAt = clock.pausedAt();
  }

  /** Gives back the time during which the server was down. */
  public void giveBack(Instant downFrom, Instant upAt) {
    take(clock().giveBack(downFrom, upAt));
  }

  public UUID sessionId() {
    return session.id();
  }

  PhaseClock clock() {
    return new PhaseClock(Duration.ofSeconds(durationSeconds), startedAt, deadlineAt, pausedAt);
  }

  public UUID id() {
    return id;
  }

  /** From 0 in the agenda. */
  public int position() {
    return position;
  }

  public PhaseKind kind() {
    return kind;
  }

  public PhaseState state() {
    return state;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Phase phase && id.equals(phase.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
