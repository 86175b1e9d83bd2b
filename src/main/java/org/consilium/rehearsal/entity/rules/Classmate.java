package org.consilium.rehearsal.entity.rules;

/**
 * A simulated student.
 *
 * @param number from 0 in the class, team by team
 * @param team from 0
 * @param discipline the discipline's code
 * @param ability how often an answer is right when alone, 0 to 1
 * @param pace how much of the time the student takes for a test, 0 to 1
 * @param late whether the student comes only after the opening
 * @param absent whether the student does not come at all
 */
public record Classmate(
    int number,
    int team,
    String discipline,
    double ability,
    double pace,
    boolean late,
    boolean absent) {

  private static final double USUAL = 0.58;
  private static final double SPREAD = 0.15;
  private static final double LEAST = 0.2;
  private static final double MOST = 0.95;

  static Classmate invent(ClassPlan plan, int number, int team, String discipline) {
    Chance chance = Chance.of(plan.seed(), "classmate", number);
    double ability = Math.clamp(chance.around(USUAL, SPREAD), LEAST, MOST);
    double pace = chance.between(0.6, 1);
    double comes = chance.between(0, 1);
    Habits habits = plan.habits();
    return new Classmate(
        number,
        team,
        discipline,
        ability,
        pace,
        comes >= habits.absent() && comes < habits.absent() + habits.late(),
        comes < habits.absent());
  }

  /** The option that the student takes for best; a bonus for having thought about it before. */
  int answer(Question question, double bonus, Chance chance) {
    return chance.happens(ability + bonus)
        ? question.right()
        : otherThan(question.right(), question.options(), chance);
  }

  static int otherThan(int taken, int options, Chance chance) {
    int other = chance.below(options - 1);
    return other < taken ? other : other + 1;
  }
}
