package org.consilium.rehearsal.control;

import java.util.ArrayList;
import java.util.List;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/**
 * How somebody wants to rehearse.
 *
 * @param speed how many times as fast as a real class, 1 to 20
 * @param latePercent of the class come late, 0 to 40
 * @param absentPercent of the class do not come, 0 to 40
 */
public record Wishes(int speed, int latePercent, int absentPercent) {

  private static final int FASTEST = 20;
  private static final int MOST_PERCENT = 40;

  /** Refuses what nobody can play. */
  Wishes require() {
    List<Fault> faults = new ArrayList<>();
    requireWithin(faults, "latePercent", latePercent);
    requireWithin(faults, "absentPercent", absentPercent);
    if (!isSpeed(speed)) {
      faults.add(speedFault());
    }
    return requireNone(faults);
  }

  static void requireSpeed(int speed) {
    if (!isSpeed(speed)) {
      new Wishes(speed, 0, 0).requireNone(List.of(speedFault()));
    }
  }

  private static boolean isSpeed(int speed) {
    return speed >= 1 && speed <= FASTEST;
  }

  private static Fault speedFault() {
    return new Fault("speed", "From as fast as a class to twenty times as fast.");
  }

  private static void requireWithin(List<Fault> faults, String field, int percent) {
    if (percent < 0 || percent > MOST_PERCENT) {
      faults.add(new Fault(field, "From nobody to 40 of 100."));
    }
  }

  private Wishes requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "rehearsal.bad-wishes", "No class can rehearse like this. Nothing was changed.", faults);
    }
    return this;
  }
}
