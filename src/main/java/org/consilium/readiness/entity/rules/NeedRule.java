package org.consilium.readiness.entity.rules;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

/** Says which teams may want a facilitator; a hint, never a grade. */
public final class NeedRule {

  /** From here on a team that has items left is quiet. */
  public static final Duration QUIET_AFTER = Duration.ofMinutes(3);

  private static final int FEWEST_TRIED = 3;

  private NeedRule() {}

  /** Everything that holds, in the order of {@link Need}. */
  public static Set<Need> of(TeamProgress team) {
    EnumSet<Need> needs = EnumSet.noneOf(Need.class);
    boolean finished = team.solved() == team.items();
    if (!finished && team.quietFor().compareTo(QUIET_AFTER) >= 0) {
      needs.add(Need.QUIET);
    }
    if (team.tried() >= FEWEST_TRIED && 2 * team.firstTry() <= team.tried()) {
      needs.add(Need.MANY_WRONG);
    }
    if (!finished && 3 * (team.members() - team.present()) > team.members()) {
      needs.add(Need.MEMBERS_ABSENT);
    }
    return needs;
  }
}
