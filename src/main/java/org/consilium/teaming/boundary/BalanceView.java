package org.consilium.teaming.boundary;

import java.util.Map;
import java.util.UUID;
import org.consilium.institution.School;
import org.consilium.teaming.entity.rules.Balance;
import org.consilium.teaming.entity.rules.Balance.Attribute;

/**
 * How evenly the students of one discipline or one school are spread over the teams.
 *
 * @param key the discipline's code, or the school's short name
 * @param total students in all teams
 * @param fewest in any team
 * @param most in any team
 * @param excess 0: no teams could be more even; 2: one student in another team would do; and so on
 */
public record BalanceView(
    Attribute attribute, String key, int total, int fewest, int most, long excess) {

  static BalanceView of(Balance.Line line, Map<UUID, School> schools) {
    String key =
        line.attribute() == Attribute.INSTITUTION
            ? schools.get(UUID.fromString(line.value())).shortName()
            : line.value();
    return new BalanceView(
        line.attribute(), key, line.total(), line.fewest(), line.most(), line.excess());
  }
}
