package org.consilium.readiness.boundary.watch;

import java.util.UUID;
import org.consilium.platform.live.LiveView;
import org.consilium.readiness.control.TratWatch;
import org.consilium.readiness.control.WatchingRats.IratWatch;
import org.consilium.readiness.control.WatchingRats.StudentAtIrat;

/** How a test goes, on the wall of the hall: counts alone, nobody's name and no key. */
public sealed interface ReadinessWallView extends LiveView {

  /**
   * An iRAT.
   *
   * @param handedIn how many have handed in
   * @param atWork of how many who are here, or were
   */
  record IratWall(UUID phaseId, int handedIn, int atWork) implements ReadinessWallView {

    static IratWall of(IratWatch watch) {
      return new IratWall(
          watch.phaseId(),
          (int) watch.students().stream().filter(StudentAtIrat::handedIn).count(),
          (int)
              watch.students().stream()
                  .filter(student -> student.present() || student.handedIn())
                  .count());
    }
  }

  /**
   * A tRAT.
   *
   * @param solved how many questions the teams have solved together
   * @param all how many there are to solve
   * @param complete how many cards are complete
   * @param teams how many there are
   */
  record TratWall(UUID phaseId, int solved, int all, int complete, int teams)
      implements ReadinessWallView {

    static TratWall of(TratWatch watch) {
      int items = watch.items().size();
      return new TratWall(
          watch.phaseId(),
          watch.teams().stream().mapToInt(TratWatch.TeamAtTrat::solved).sum(),
          items * watch.teams().size(),
          (int) watch.teams().stream().filter(team -> team.solved() == items).count(),
          watch.teams().size());
    }
  }
}
