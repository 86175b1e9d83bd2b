package org.consilium.access;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.Classroom;

/**
 * The people and things of a play.
 *
 * @param room whose session it is; its first team has the readers
 * @param session the session
 * @param phases by name
 * @param patientCase the case
 */
record Cast(Classroom room, UUID session, Map<String, UUID> phases, UUID patientCase) {

  static final String IRAT = "irat";
  static final String TRAT = "trat";
  static final String EXERCISE = "exercise";
  static final String PEERS = "peers";

  UUID phase(String name) {
    return phases.get(name);
  }

  /** Everything that can stand in an address. */
  Map<String, UUID> named() {
    Map<String, UUID> named = new LinkedHashMap<>(phases);
    named.put("session", session);
    named.put("course", room.courseId());
    named.put("teamSet", room.teamSetId());
    named.put("case", patientCase);
    return named;
  }

  /** The first team. */
  Map<String, UUID> members() {
    Classroom.Group team = room.team(0);
    return Map.of(
        Play.NURSE,
        team.nurse().accountId(),
        "pharmacist",
        team.pharmacist().accountId(),
        Play.PHYSICIAN,
        team.physician().accountId(),
        "secondNurse",
        team.secondNurse().accountId());
  }

  /** The names of what stands after a word of an address, such as {@code sessions}. */
  List<String> after(String word) {
    return switch (word) {
      case "courses" -> List.of("course");
      case "team-sets" -> List.of("teamSet");
      case "sessions" -> List.of("session");
      case "cases" -> List.of("case");
      case "people" -> List.of(Play.NURSE);
      // Students are refused before anything is looked for.
      case "board-templates" -> List.of("case");
      case "boards" -> List.of("board", "otherBoard");
      case "phases" -> List.copyOf(phases.keySet());
      default -> throw new AssertionError("say here what stands after /" + word + "/");
    };
  }
}
