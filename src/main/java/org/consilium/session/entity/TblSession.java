package org.consilium.session.entity;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.time.Ids;
import org.consilium.session.PhaseState;
import org.consilium.session.SessionState;

/**
 * A session: prepared, then running phase by phase, then closed. At most one phase runs at a time.
 */
@Entity
@Table(name = "tbl_session")
public class TblSession {

  @Id private UUID id;

  @Column(name = "course_id")
  private UUID courseId;

  @Column(name = "team_set_id")
  private UUID teamSetId;

  private String title;

  @Enumerated(EnumType.STRING)
  private SessionState state;

  @Column(name = "join_code")
  private String joinCode;

  @Column(name = "prepared_at")
  private Instant preparedAt;

  @Column(name = "started_at")
  private Instant startedAt;

  @Column(name = "closed_at")
  private Instant closedAt;

  @Column(name = "conductor_id")
  private UUID conductorId;

  @Column(name = "offered_to_id")
  private UUID offeredToId;

  @Column(name = "pause_message")
  private String pauseMessage;

  @OneToMany(mappedBy = "session", cascade = CascadeType.ALL, orphanRemoval = true)
  @OrderBy("position")
  private List<Phase> phases = new ArrayList<>();

  @Version private int version;

  protected TblSession() {}

  /** Prepares a session with an agenda that has been checked. */
  public static TblSession prepare(UUID courseId, UUID teamSetId, String joinCode, Instant now) {
    TblSession session = new TblSession();
    session.id = Ids.next();
    session.courseId = courseId;
    session.teamSetId = teamSetId;
    session.joinCode = joinCode;
    session.state = SessionState.PREPARED;
    session.preparedAt = now;
    return session;
  }

  /**
   * Writes title and agenda anew; a phase that is kept stays itself, others are removed.
   *
   * @param agenda in order, each with the phase it keeps or null for a new one
   */
  public void plan(String newTitle, List<PlacedPhase> agenda) {
    requireUnstarted();
    title = newTitle.strip();
    List<Phase> planned = new ArrayList<>();
    for (PlacedPhase placed : agenda) {
      planned.add(place(placed, planned.size()));
    }
    phases.removeIf(phase -> !planned.contains(phase));
    planned.stream().filter(phase -> !phases.contains(phase)).forEach(phases::add);
  }

  private Phase place(PlacedPhase placed, int position) {
    if (placed.keeps() == null) {
      return Phase.plan(this, position, placed.planned());
    }
    placed.keeps().replan(position, placed.planned());
    return placed.keeps();
  }

  /** Begins the first phase; whoever starts conducts. */
  public void start(UUID accountId, Instant now) {
    requireUnstarted();
    state = SessionState.RUNNING;
    startedAt = now;
    conductorId = accountId;
    phases.getFirst().begin(now);
  }

  /**
   * Stops the time of the running phase, and with it everything.
   *
   * @param message what everybody reads meanwhile, or null
   */
  public void pause(String message, Instant now) {
    Phase phase = requireRunningPhase();
    if (phase.clock().isPaused()) {
      throw DomainProblem.conflict("session.paused-already", "The phase is paused already.");
    }
    phase.take(phase.clock().pause(now));
    pauseMessage = message;
  }

  /** Lets the time of the paused phase run on. */
  public void resume(Instant now) {
    Phase phase = requireRunningPhase();
    if (!phase.clock().isPaused()) {
      throw DomainProblem.conflict("session.not-paused", "The phase is not paused.");
    }
    phase.take(phase.clock().resume(now));
    pauseMessage = null;
  }

  /** Gives the running phase more time. */
  public void extend(Duration more, Instant now) {
    Phase phase = requireRunningPhase();
    phase.take(phase.clock().extend(more, now));
  }

  /** Ends the running phase and begins the next; after the last the session is closed. */
  public void advance(Instant now) {
    Phase ended = requireRunningPhase();
    int next = phases.indexOf(ended) + 1;
    pauseMessage = null;
    if (next == phases.size()) {
      close(now);
    } else {
      ended.end(now);
      phases.get(next).begin(now);
    }
  }

  /** Ends the running phase and the session; its code is free again. */
  public void close(Instant now) {
    requireRunningPhase().end(now);
    state = SessionState.CLOSED;
    closedAt = now;
    joinCode = null;
    offeredToId = null;
    pauseMessage = null;
  }

  /** Offers the conducting to somebody, in place of an offer before. */
  public void offer(UUID accountId) {
    requireRunningPhase();
    offeredToId = accountId;
  }

  /** Takes the offer back, whoever of the two does so. */
  public void withdrawOffer() {
    offeredToId = null;
  }

  /** Makes somebody the one who conducts; an offer is done with. */
  public void conductBy(UUID accountId) {
    requireRunningPhase();
    conductorId = accountId;
    offeredToId = null;
  }

  /** The phase that runs. */
  public Optional<Phase> runningPhase() {
    return phases.stream().filter(phase -> phase.state() == PhaseState.RUNNING).findFirst();
  }

  private Phase requireRunningPhase() {
    return runningPhase()
        .orElseThrow(
            () ->
                DomainProblem.conflict(
                    "session.not-running", "The session is not running. Nothing was changed."));
  }

  private void requireUnstarted() {
    if (state != SessionState.PREPARED) {
      throw DomainProblem.conflict(
          "session.started-already", "The session has begun already. Nothing was changed.");
    }
  }

  public UUID id() {
    return id;
  }

  public UUID courseId() {
    return courseId;
  }

  public SessionState state() {
    return state;
  }

  public List<Phase> phases() {
    return List.copyOf(phases);
  }

  /** Who conducts; empty before the start, and for a session that ran before anybody did. */
  public Optional<UUID> conductor() {
    return Optional.ofNullable(conductorId);
  }

  /** To whom the conducting is offered. */
  public Optional<UUID> offeredTo() {
    return Optional.ofNullable(offeredToId);
  }

  /** Grows with every change; who conducts says which one was seen. */
  public int version() {
    return version;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof TblSession session && id.equals(session.id);
  }

  @Override
  public int hashCode() {
    return id.hashCode();
  }
}
