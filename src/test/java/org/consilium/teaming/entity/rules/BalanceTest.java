package org.consilium.teaming.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.teaming.entity.rules.Balance.Attribute;
import org.consilium.teaming.entity.rules.Balance.Line;
import org.junit.jupiter.api.Test;

class BalanceTest {

  private static final UUID NORTH = new UUID(0, 1);
  private static final UUID SOUTH = new UUID(0, 2);

  private int number;

  @Test
  void compositionCountsBothWays() {
    assertThat(TeamComposition.of(team("NUR NORTH", "NUR SOUTH", "PHA SOUTH")))
        .isEqualTo(new TeamComposition(3, Map.of("NUR", 2, "PHA", 1), Map.of(NORTH, 1, SOUTH, 2)));
  }

  @Test
  void evenTeamsHaveNoExcess() {
    Balance balance = balance(team("NUR NORTH", "PHA SOUTH"), team("NUR SOUTH", "PHA NORTH"));
    assertThat(balance.excess()).isZero();
    assertThat(balance.lines()).contains(new Line(Attribute.DISCIPLINE, "NUR", 2, 1, 1, 0));
  }

  @Test
  void restThatCannotBeSharedIsNoExcess() {
    // 3 nurses in 2 teams: 2 and 1 is the best there is
    Balance balance = balance(team("NUR NORTH", "NUR NORTH"), team("NUR NORTH"));
    assertThat(balance.lines())
        .containsExactly(
            new Line(Attribute.DISCIPLINE, "NUR", 3, 1, 2, 0),
            new Line(Attribute.INSTITUTION, NORTH.toString(), 3, 1, 2, 0));
  }

  @Test
  void unevenTeamsHaveTheirExcess() {
    // nurses 2 and 0: 4 + 0, least 1 + 1, so 2 too many; pharmacists 0 and 2 the same;
    // schools 1 and 1 each
    Balance balance = balance(team("NUR NORTH", "NUR SOUTH"), team("PHA NORTH", "PHA SOUTH"));
    assertThat(balance.lines()).extracting(Line::excess).containsExactly(2L, 2L, 0L, 0L);
    assertThat(balance.excess()).isEqualTo(4);
  }

  private static Balance balance(List<FormationStudent> first, List<FormationStudent> second) {
    return Balance.of(List.of(TeamComposition.of(first), TeamComposition.of(second)));
  }

  private List<FormationStudent> team(String... members) {
    List<FormationStudent> team = new ArrayList<>();
    for (String member : members) {
      String[] parts = member.split(" ");
      UUID school = parts[1].equals("NORTH") ? NORTH : SOUTH;
      team.add(new FormationStudent(new UUID(1, number++), parts[0], school));
    }
    return team;
  }
}
