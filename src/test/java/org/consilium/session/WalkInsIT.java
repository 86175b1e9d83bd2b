package org.consilium.session;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import org.consilium.gradebook.entity.rules.Gradebook;
import org.consilium.gradebook.entity.rules.Gradebook.TeamScore;
import org.consilium.platform.security.Actor;
import org.consilium.session.control.CheckingIn;
import org.consilium.session.control.ViewingSessions;
import org.consilium.session.control.teams.PlannedChange;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Who comes without a place: into which team, with which results. */
@ExtendWith(ArquillianExtension.class)
class WalkInsIT extends HourOfChanges {

  @Inject private CheckingIn checkingIn;
  @Inject private ViewingSessions viewing;

  @Test
  void aWalkInWhoIsEnrolledJoinsATeamAndItsTrat() {
    assertThat(today.show(facilitator, session).withoutTeam())
        .extracting(free -> free.person().id())
        .containsExactly(room.late().accountId());
    stage.advance(room, session);
    scratchRight(room.team(1).nurse(), 2);
    changing.change(facilitator, session, version(), walkIn(room.late(), blue));
    assertThat(checkingIn.roll(facilitator, session).get(1).checkIn(room.late().accountId()))
        .matches(CheckIn::isHere)
        .matches(CheckIn::late);
    stage.advance(room, session);
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(points(north, room.late())).isEqualTo(8);
    assertThat(row(north, room.late()).own().irats()).containsExactly((Gradebook.Score) null);
    assertThat(results.mine(room.late(), session).trats()).hasSize(1);
    assertThat(
            codeOf(
                () -> changing.change(facilitator, session, version(), walkIn(room.late(), red))))
        .isEqualTo("session.no-walk-in");
  }

  @Test
  void aWalkInAfterTheTratHasNoneAndNoZero() {
    stage.advance(room, session);
    scratchRight(room.team(1).nurse(), 2);
    stage.advance(room, session);
    changing.change(facilitator, session, version(), walkIn(room.late(), blue));
    Gradebook north = results.gradebook(room.coordinator(), session);
    assertThat(row(north, room.late()).trats()).containsExactly((TeamScore) null);
    assertThat(row(north, room.late()).own().scores().tests().get(1).counts()).isFalse();
    assertThat(results.mine(room.late(), session).trats()).isEmpty();
    assertThat(rating.mine(room.late(), stage.phase(session, 2).id()).teammates()).hasSize(4);
  }

  @Test
  void onlyTheOwnSchoolBringsAStudentWhoIsNotEnrolled() {
    Actor stranger = room.stranger();
    PlannedChange bring = walkIn(stranger, blue);
    assertThat(codeOf(() -> changing.change(room.coordinator(), session, 0, bring)))
        .as("north may not enrol a student of south")
        .isEqualTo("session.no-walk-in");
    changing.change(room.partnerCoordinator(), session, 0, bring);
    assertThat(teamOf(stranger)).isEqualTo(blue);
    assertThat(viewing.circle(stranger, session)).isEqualTo(blue);
  }
}
