package org.consilium.readiness;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.Stage;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.ReviewingRats;
import org.consilium.readiness.control.ReviewingRats.Review;
import org.consilium.readiness.control.ReviewingRats.Reviewed;
import org.consilium.readiness.control.ReviewingRats.ReviewedOption;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.PhaseKind;
import org.consilium.session.control.ConductingSessions;
import org.consilium.session.control.ViewingSessions;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class ReviewingRatsIT {

  @Inject private ReviewingRats reviewing;
  @Inject private ReadinessResults results;
  @Inject private AnsweringIrats answering;
  @Inject private PlayingTrats playing;
  @Inject private ViewingCards viewing;
  @Inject private ConductingSessions conducting;
  @Inject private ViewingSessions sessions;
  @Inject private Classrooms classrooms;
  @Inject private Stage stage;

  private Classroom room;
  private Actor nurse;

  @BeforeEach
  void classroom() {
    room = classrooms.open();
    nurse = room.student(0, 0);
  }

  @Test
  void keysAreToldWhenTheTratHasEndedAndNotBefore() {
    UUID session = stage.begin(room, 2, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.CHECK_IN);
    UUID irat = stage.phase(session, 0).id();
    UUID trat = stage.phase(session, 1).id();
    assertThat(disclosed(irat, trat)).containsExactly(false, false);
    assertThat(codeOf(() -> reviewing.review(nurse, irat))).isEqualTo("readiness.not-disclosed");
    stage.advance(room, session);
    assertThat(disclosed(irat, trat)).containsExactly(false, false);
    stage.advance(room, session);
    assertThat(disclosed(irat, trat)).containsExactly(true, true);
  }

  @Test
  void iratWithoutATratIsToldWhenTheSessionIsClosed() {
    UUID session = stage.begin(room, 2, PhaseKind.IRAT, PhaseKind.CHECK_IN);
    UUID irat = stage.phase(session, 0).id();
    stage.advance(room, session);
    assertThat(results.keysDisclosed(irat)).isFalse();
    stage.advance(room, session);
    assertThat(results.keysDisclosed(irat)).isTrue();
  }

  @Test
  void noKeyIsToldWhileAnotherTestOnTheItemIsToCome() {
    UUID session = stage.begin(room, 2, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.IRAT);
    UUID irat = stage.phase(session, 0).id();
    stage.advance(room, session);
    stage.advance(room, session);
    assertThat(results.keysDisclosed(irat)).isFalse();
    stage.advance(room, session);
    assertThat(results.keysDisclosed(irat)).isTrue();
  }

  @Test
  void testThatNeverBeganKeepsItsKeys() {
    UUID session = stage.begin(room, 2, PhaseKind.CHECK_IN, PhaseKind.IRAT);
    UUID irat = stage.phase(session, 1).id();
    int version = sessions.show(room.coordinator(), session).sheet().version();
    conducting.close(room.facilitator(), session, version);
    assertThat(results.keysDisclosed(irat)).isFalse();
    assertThat(codeOf(() -> reviewing.review(nurse, irat))).isEqualTo("readiness.not-disclosed");
  }

  @Test
  void reviewShowsKeyReasonOwnAnswerAndTheTeams() {
    UUID session = stage.begin(room, 2, PhaseKind.IRAT, PhaseKind.TRAT, PhaseKind.CHECK_IN);
    UUID irat = stage.phase(session, 0).id();
    UUID trat = stage.phase(session, 1).id();
    DeliveredItem item = answering.sheet(nurse, irat).items().getFirst().item();
    answering.choose(nurse, irat, Ids.next(), item.deliveryId(), option(item, "Right 1"));
    stage.advance(room, session);
    DeliveredItem onCard = viewing.card(nurse, trat, new LiveRound()).items().getFirst().item();
    UUID wrong = option(onCard, "Wrong 1 a");
    playing.scratch(nurse, trat, Ids.next(), onCard.deliveryId(), wrong, 1);
    UUID right = option(onCard, "Right 1");
    playing.scratch(room.student(0, 1), trat, Ids.next(), onCard.deliveryId(), right, 2);
    stage.advance(room, session);
    Review review = reviewing.review(nurse, irat);
    assertThat(review.myPoints()).isEqualTo(4);
    assertThat(review.teamPoints()).isEqualTo(2);
    assertThat(review.maximum()).isEqualTo(8);
    Reviewed first = review.items().getFirst();
    assertThat(first.rationale()).contains("Because of reason 1");
    assertThat(first.myChoice()).isEqualTo(right);
    assertThat(first.teamScratches()).containsExactly(wrong, right);
    assertThat(first.options().stream().filter(ReviewedOption::correct))
        .extracting(ReviewedOption::text)
        .containsExactly("Right 1");
    assertThat(review.items().get(1).myChoice()).isNull();
    assertThat(reviewing.review(nurse, trat).items()).isEqualTo(review.items());
    assertThat(reviewing.review(room.student(1, 0), irat).teamPoints()).isZero();
  }

  @Test
  void withoutATratThereAreNoTeamPoints() {
    UUID session = stage.begin(room, 1, PhaseKind.IRAT);
    UUID irat = stage.phase(session, 0).id();
    stage.advance(room, session);
    Review review = reviewing.review(nurse, irat);
    assertThat(review.teamPoints()).isNull();
    assertThat(review.myPoints()).isZero();
  }

  @Test
  void onlyStudentsOfTheSessionReview() {
    UUID session = stage.begin(room, 1, PhaseKind.IRAT);
    UUID irat = stage.phase(session, 0).id();
    stage.advance(room, session);
    assertThat(codeOf(() -> reviewing.review(room.stranger(), irat)))
        .isEqualTo("session.no-session");
    assertThat(codeOf(() -> reviewing.review(room.facilitator(), irat)))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> reviewing.review(room.late(), irat))).isEqualTo("session.no-team");
  }

  private List<Boolean> disclosed(UUID... phases) {
    return List.of(phases).stream().map(results::keysDisclosed).toList();
  }

  private static UUID option(DeliveredItem item, String text) {
    return item.options().stream()
        .filter(option -> option.text().equals(text))
        .findFirst()
        .orElseThrow()
        .deliveryId();
  }
}
