package org.consilium.institution;

/** What staff of a partner school can see of a school's people. */
public enum SeenData {
  /** Names, disciplines and roles in a course. */
  ROSTER,
  /** Who is present in a session, by name and team. */
  ATTENDANCE,
  /** Names, teams and, where they are shared, team results of a session. */
  GRADEBOOK,
  /** The same, taken away as a file. */
  GRADEBOOK_FILE,
  /** What each achieved alone, in the gradebook or its file. */
  INDIVIDUAL_RESULTS,
  /** Who has rated how many teammates. */
  PEER_PROGRESS,
  /** What they said of teammates, without their names. */
  PEER_RATINGS,
  /** What a team wrote on its board, taken away as a file. */
  BOARD_FILE
}
