package org.consilium.demo.control;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.bank.Item;
import org.consilium.demo.control.content.PlayedSession;
import org.consilium.demo.control.content.PlayedSession.Answers;
import org.consilium.demo.control.content.PlayedSession.PlayedTeam;
import org.consilium.demo.control.content.PlayedSession.Rating;
import org.consilium.demo.control.content.PlayedSession.Scratches;
import org.consilium.peerevaluation.PeerEditing;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.ReadinessEditing;
import org.consilium.readiness.ReadinessEditing.NewScratch;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionEditing;

/** Plays the finished session from beginning to end, everybody in their own name. */
@ApplicationScoped
public class PlayingDemo {

  private static final Duration UNTIL_RELEASE = Duration.ofHours(1);

  @Inject private SessionEditing sessions;
  @Inject private ReadinessEditing tests;
  @Inject private PlayingExercise exercises;
  @Inject private PeerEditing peers;
  @Inject private Phases phases;
  @Inject private Pastime pastime;

  /** What is played: by whom, with what, and as the file tells it. */
  record Play(Cast cast, Material material, PlayedSession script) {}

  /** Plays a prepared session as if it had begun at that moment. */
  void play(Play play, UUID sessionId, Instant begin) {
    Actor facilitator = play.cast().facilitator();
    List<PhaseInfo> agenda = phases.agenda(sessionId);
    sessions.start(facilitator, sessionId);
    Instant at = begin;
    for (PhaseInfo phase : agenda) {
      act(play, agenda, new Scene(phase, at));
      sessions.advance(facilitator, sessionId);
      at = at.plus(phase.duration());
    }
    pastime.spread(at, UNTIL_RELEASE, () -> release(facilitator, agenda));
    pastime.settle(sessionId, agenda, begin);
  }

  private void act(Play play, List<PhaseInfo> agenda, Scene scene) {
    switch (scene.phase().kind()) {
      case CHECK_IN -> during(scene, () -> checkIn(play, scene));
      case IRAT -> during(scene, () -> play.script().irat().forEach(a -> answer(play, scene, a)));
      case TRAT -> during(scene, () -> play.script().teams().forEach(t -> scratch(play, scene, t)));
      case EXERCISE ->
          exercises.play(play.cast(), play.script().teams(), scene, part(play, agenda, scene));
      case PEER_EVALUATION ->
          during(scene, () -> raters(play).forEach((r, forms) -> rate(play, scene, r, forms)));
    }
  }

  private void during(Scene scene, Runnable acts) {
    pastime.spread(scene.begin(), scene.phase().duration(), acts);
  }

  private void checkIn(Play play, Scene scene) {
    play.script().teams().stream()
        .flatMap(team -> team.members().stream())
        .forEach(m -> sessions.checkIn(play.cast().student(m), scene.phase().sessionId()));
  }

  private void answer(Play play, Scene scene, Answers answers) {
    Map<UUID, UUID> options = new LinkedHashMap<>();
    for (int i = 0; i < answers.choices().size(); i++) {
      Item item = play.material().items().get(i);
      options.put(item.id(), Material.option(item, answers.choices().get(i)));
    }
    tests.answer(play.cast().student(answers.student()), scene.phase().id(), options);
  }

  /** The members scratch in turn. */
  private void scratch(Play play, Scene scene, PlayedTeam team) {
    List<NewScratch> all = new ArrayList<>();
    for (Scratches scratches : team.trat()) {
      Item item = play.material().items().get(scratches.item() - 1);
      for (String letter : scratches.scratches()) {
        Actor member = play.cast().student(team.members().get(all.size() % team.members().size()));
        all.add(new NewScratch(member, item.id(), Material.option(item, letter)));
      }
    }
    tests.scratch(scene.phase().id(), all);
  }

  /** An exercise opens all stages of the case up to its own that are not open yet. */
  private static PlayingExercise.Part part(Play play, List<PhaseInfo> agenda, Scene scene) {
    List<PhaseInfo> exercises =
        agenda.stream().filter(phase -> phase.kind() == PhaseKind.EXERCISE).toList();
    int place = exercises.indexOf(scene.phase());
    int opened = place == 0 ? 0 : play.material().exercises().get(place - 1).stage();
    int opens = play.material().exercises().get(place).stage();
    return new PlayingExercise.Part(
        place + 1, exercises.size(), IntStream.rangeClosed(opened + 1, opens).boxed().toList());
  }

  private static Map<String, List<Rating>> raters(Play play) {
    return play.script().peerRatings().stream().collect(groupingBy(Rating::rater));
  }

  private void rate(Play play, Scene scene, String rater, List<Rating> ratings) {
    Map<UUID, PeerRating> forms = new LinkedHashMap<>();
    ratings.forEach(r -> forms.put(play.cast().student(r.ratee()).accountId(), r.form()));
    peers.rate(play.cast().student(rater), scene.phase().id(), forms);
  }

  private void release(Actor facilitator, List<PhaseInfo> agenda) {
    agenda.stream()
        .filter(phase -> phase.kind() == PhaseKind.PEER_EVALUATION)
        .forEach(phase -> peers.release(facilitator, phase.id()));
  }
}
