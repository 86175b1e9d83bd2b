package org.consilium.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import java.util.Optional;

/** The plan of the house: which rooms there are, which stand lower, and what a hall is. */
final class Rooms {

  static final String ROOT = "org.consilium";

  /** From the ground up; rooms on one floor do not know each other. */
  private static final List<List<String>> FLOORS =
      List.of(
          List.of("platform"),
          List.of("institution"),
          List.of("course"),
          List.of("teaming", "bank"),
          List.of("session"),
          List.of("casework"),
          List.of("caseboard"),
          List.of("readiness", "exercise", "peerevaluation"),
          List.of("gradebook"),
          List.of("rehearsal"),
          List.of("interop"),
          List.of("demo"));

  private Rooms() {}

  /** The room a class is in, or nothing when it is not ours or stands apart. */
  static Optional<String> roomOf(JavaClass type) {
    String name = type.getPackageName();
    if (!name.startsWith(ROOT + ".")) {
      return Optional.empty();
    }
    return Optional.of(name.substring(ROOT.length() + 1).split("\\.")[0]);
  }

  static boolean isPlanned(String room) {
    return floorOf(room) >= 0;
  }

  static boolean standsLower(String room, String than) {
    return floorOf(room) >= 0 && floorOf(room) < floorOf(than);
  }

  /** A room's root package; each part of the platform has its own. */
  static boolean isHall(JavaClass type) {
    String[] parts = type.getPackageName().substring(ROOT.length() + 1).split("\\.");
    return parts.length == (parts[0].equals("platform") ? 2 : 1);
  }

  private static int floorOf(String room) {
    for (int floor = 0; floor < FLOORS.size(); floor++) {
      if (FLOORS.get(floor).contains(room)) {
        return floor;
      }
    }
    return -1;
  }
}
