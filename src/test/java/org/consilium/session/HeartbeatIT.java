package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.TurnedClock;
import org.consilium.platform.database.Sql;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.Heartbeat;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class HeartbeatIT {

  @Inject private Heartbeat heartbeat;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions viewing;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;
  @Inject private TurnedClock clock;
  @Inject private Sql sql;

  private Classroom room;
  private UUID session;

  @BeforeEach
  void runningSession() {
    sql.update("UPDATE server_heartbeat SET beat_at = NULL");
    room = classrooms.open();
    session = stage.begin(room, 1, PhaseKind.CHECK_IN, PhaseKind.CHECK_IN);
    heartbeat.beat();
  }

  @AfterEach
  void clock() {
    clock.turnBack();
  }

  @Test
  void downtimeIsGivenBackOnceAndAtOnce() {
    Instant deadline = deadline();
    clock.turn(Duration.ofMinutes(7));
    heartbeat.beat();
    heartbeat.beat();
    assertThat(Duration.between(deadline, deadline()))
        .isBetween(Duration.ofMinutes(7), Duration.ofMinutes(7).plusSeconds(20));
  }

  @Test
  void secondsBetweenBeatsAreNoDowntime() {
    Instant deadline = deadline();
    for (int second = 0; second < 60; second++) {
      clock.turn(Duration.ofSeconds(1));
      heartbeat.beat();
    }
    assertThat(deadline()).isEqualTo(deadline);
  }

  @Test
  void theNewestBeatOfAnyNodeCounts() {
    Instant deadline = deadline();
    sql.update(
        "UPDATE server_heartbeat SET beat_at = ?", clock.instant().plus(Duration.ofMinutes(5)));
    clock.turn(Duration.ofMinutes(5));
    heartbeat.beat();
    assertThat(deadline()).isEqualTo(deadline);
  }

  @Test
  void pausedPendingAndFinishedPhasesLoseNothingAndGetNothing() {
    conducting.pause(room.facilitator(), session, version(), null);
    Instant deadline = deadline();
    clock.turn(Duration.ofMinutes(7));
    heartbeat.beat();
    assertThat(deadline()).isEqualTo(deadline);
    assertThat(stage.phase(session, 1).deadlineAt()).isNull();
  }

  @Test
  void phaseThatWasOverBeforeStaysOver() {
    clock.turn(Duration.ofMinutes(11));
    sql.update("UPDATE server_heartbeat SET beat_at = ?", clock.instant());
    Instant deadline = deadline();
    clock.turn(Duration.ofMinutes(30));
    heartbeat.beat();
    assertThat(deadline()).isEqualTo(deadline);
  }

  @Test
  void whoeverConductsGoesOnWithTheVersionThatWasSeen() {
    int seen = version();
    clock.turn(Duration.ofMinutes(7));
    heartbeat.beat();
    conducting.pause(room.facilitator(), session, seen, null);
    assertThat(stage.phase(session, 0).pausedAt()).isNotNull();
  }

  private Instant deadline() {
    return stage.phase(session, 0).deadlineAt();
  }

  private int version() {
    return viewing.show(room.coordinator(), session).sheet().version();
  }
}
