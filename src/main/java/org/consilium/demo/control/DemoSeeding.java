package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.consilium.demo.control.PlayingDemo.Play;
import org.consilium.demo.control.content.DemoContent;
import org.consilium.demo.control.content.PlayedSession;

/**
 * Seeds the demo in one transaction: two schools with their people, a course with teams, questions
 * and a case, one session that was played a week ago and one that is ready to start. Whatever ends
 * it early, the database is as it was before.
 */
@ApplicationScoped
public class DemoSeeding {

  /** The session that is ready to start. */
  static final String READY = "Captain Brandvold goes home";

  private static final Duration AGO = Duration.ofDays(7);
  private static final Duration MORNING = Duration.ofHours(9);

  @Inject private DemoMark mark;
  @Inject private OpeningCourse opening;
  @Inject private PreparingDemo preparing;
  @Inject private PlayingDemo playing;
  @Inject private Clock clock;

  /** Seeds, unless the mark says that it was done; says whether it did. */
  @Transactional
  public boolean seed() {
    if (!mark.set()) {
      return false;
    }
    PlayedSession script = DemoContent.played();
    Cast cast = opening.open();
    Material material = preparing.material(cast, script);
    Play play = new Play(cast, material, script);
    playing.play(play, preparing.session(cast, material, script, script.title()), lastWeek());
    preparing.session(cast, material, script, READY);
    return true;
  }

  private Instant lastWeek() {
    return clock.instant().minus(AGO).truncatedTo(ChronoUnit.DAYS).plus(MORNING);
  }
}
