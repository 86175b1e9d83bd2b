package org.consilium.teaming.entity.rules;

/** How many teams a number of students makes. */
public final class TeamCount {

  /** The smallest size of a team that can be asked for. */
  public static final int SMALLEST_TEAM = 2;

  private TeamCount() {}

  /**
   * The number of teams whose mean size is nearest to the size asked for; of two equally near, the
   * greater number, since smaller teams leave nobody unheard. At least one.
   *
   * @param students at least one
   * @param teamSize 2 or more
   */
  public static int of(int students, int teamSize) {
    if (students < 1 || teamSize < SMALLEST_TEAM) {
      throw new IllegalArgumentException(students + " students in teams of " + teamSize);
    }
    int fewer = students / teamSize;
    int more = fewer + 1;
    if (fewer == 0) {
      return more;
    }
    // students/fewer - teamSize < teamSize - students/more, both sides times fewer * more
    long tooLarge = (long) (students - teamSize * fewer) * more;
    long tooSmall = (long) (teamSize * more - students) * fewer;
    return tooLarge < tooSmall ? fewer : more;
  }
}
