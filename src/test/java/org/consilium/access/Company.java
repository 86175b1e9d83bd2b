package org.consilium.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.BoardsOfPhases;
import org.consilium.caseboard.control.WritingBoards;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.exercise.ExerciseEditing;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.peerevaluation.control.RatingTeammates;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.readiness.control.trat.ViewingCards;
import org.consilium.session.SessionEditing;
import org.consilium.session.control.owntime.MyTime;

/** What people of a play do who are not listened to: through the use cases, without a browser. */
@ApplicationScoped
public class Company {

  @Inject private SessionEditing sessions;
  @Inject private AnsweringIrats answering;
  @Inject private MyTime myTime;
  @Inject private PlayingTrats playing;
  @Inject private ViewingCards cards;
  @Inject private BoardsOfPhases boards;
  @Inject private WritingBoards writing;
  @Inject private ExerciseEditing exercises;
  @Inject private RatingTeammates rating;

  @Transactional
  void start(Cast cast) {
    sessions.start(cast.room().facilitator(), cast.session());
  }

  @Transactional
  void checkEverybodyIn(Cast cast) {
    cast.room().students().forEach(student -> sessions.checkIn(student, cast.session()));
  }

  @Transactional
  void advance(Cast cast) {
    sessions.advance(cast.room().facilitator(), cast.session());
  }

  /** Chooses one option of each item, from the first on, by their places. */
  void answer(Actor student, UUID irat, List<Integer> options) {
    for (int item = 0; item < options.size(); item++) {
      DeliveredItem asked = answering.sheet(student, irat).items().get(item).item();
      answering.choose(
          student, irat, Ids.next(), asked.deliveryId(), option(asked, options.get(item)));
    }
  }

  void beginEarly(Actor student, UUID irat) {
    myTime.beginEarly(student, irat);
  }

  void handIn(Actor student, UUID irat) {
    answering.handIn(student, irat, Ids.next());
  }

  void lean(Actor member, UUID trat, int item, int option) {
    DeliveredItem asked = asked(member, trat, item);
    playing.lean(member, trat, Ids.next(), asked.deliveryId(), option(asked, option));
  }

  /** Scratches options of an item by their places, one after the other. */
  void scratch(Actor member, UUID trat, int item, List<Integer> options) {
    DeliveredItem asked = asked(member, trat, item);
    for (int attempt = 1; attempt <= options.size(); attempt++) {
      UUID option = option(asked, options.get(attempt - 1));
      playing.scratch(member, trat, Ids.next(), asked.deliveryId(), option, attempt);
    }
  }

  /** The board of the member's team. */
  UUID board(Actor member, UUID exercise) {
    return boards.mine(member, exercise);
  }

  void putCard(Actor member, UUID exercise, String order, String text) {
    create(member, exercise, new CardCreated(Ids.next(), Lane.PROBLEMS, order, text));
  }

  void plan(Actor member, UUID exercise, String text) {
    create(member, exercise, new CardCreated(Ids.next(), Lane.PLAN, "a0", text));
  }

  private void create(Actor member, UUID exercise, CardCreated card) {
    writing.operate(member, boards.mine(member, exercise), Ids.next(), card).join();
  }

  @Transactional
  void commit(Actor member, UUID exercise, int option) {
    exercises.commit(member, exercise, option, "We say so, of the " + Script.MARK + " " + option);
  }

  void rate(Actor rater, UUID peers, List<Actor> teammates, PeerRating said) {
    teammates.stream()
        .filter(teammate -> !teammate.equals(rater))
        .forEach(teammate -> rating.rate(rater, peers, teammate.accountId(), said));
  }

  private DeliveredItem asked(Actor member, UUID trat, int item) {
    return cards.card(member, trat, new LiveRound()).items().get(item).item();
  }

  private static UUID option(DeliveredItem item, int place) {
    return item.options().get(place).deliveryId();
  }
}
