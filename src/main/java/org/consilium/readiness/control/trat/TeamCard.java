package org.consilium.readiness.control.trat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.readiness.control.paper.DeliveredItem;
import org.consilium.teaming.Team;

/**
 * A team's scratch card as one member sees it.
 *
 * @param phaseId the phase
 * @param team the team
 * @param open whether a scratch would be taken now
 * @param points earned so far
 * @param maximum that could be earned
 * @param members by family name
 * @param present the checked-in members
 * @param items in order
 */
public record TeamCard(
    UUID phaseId,
    Team team,
    boolean open,
    int points,
    int maximum,
    List<Person> members,
    Set<UUID> present,
    List<CardItem> items) {

  /**
   * An item of the card.
   *
   * @param item the question
   * @param scratches in order of attempts
   * @param solved whether the right option is uncovered
   * @param points earned; 0 until solved
   * @param pointsNow what the next attempt would earn; 0 once solved
   * @param leaned members who have leaned
   * @param leaningsOpen whether the team sees its leanings
   * @param leanings option by member, those that this member may see
   */
  public record CardItem(
      DeliveredItem item,
      List<ScratchMark> scratches,
      boolean solved,
      int points,
      int pointsNow,
      Set<UUID> leaned,
      boolean leaningsOpen,
      Map<UUID, UUID> leanings) {}
}
