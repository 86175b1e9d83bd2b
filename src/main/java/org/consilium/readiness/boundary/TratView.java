package org.consilium.readiness.boundary;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.readiness.control.paper.DeliveredOption;
import org.consilium.readiness.control.trat.ScratchMark;
import org.consilium.readiness.control.trat.TeamCard;
import org.consilium.readiness.control.trat.TeamCard.CardItem;

/** A tRAT on the live socket. */
public sealed interface TratView extends LiveView {

  /**
   * A team's card as one member sees it.
   *
   * @param open whether a scratch would be taken when this was made
   * @param points earned so far
   * @param maximum that could be earned
   */
  record TratCard(
      UUID phaseId,
      UUID teamId,
      String teamName,
      boolean open,
      int points,
      int maximum,
      List<TratMember> members,
      List<TratItem> items)
      implements TratView {

    static TratCard of(TeamCard card, UUID member) {
      return new TratCard(
          card.phaseId(),
          card.team().id(),
          card.team().name(),
          card.open(),
          card.points(),
          card.maximum(),
          card.members().stream().map(person -> TratMember.of(person, card.present())).toList(),
          card.items().stream().map(item -> TratItem.of(item, member)).toList());
    }
  }

  /**
   * A member of the team.
   *
   * @param present whether checked in
   */
  record TratMember(
      UUID accountId,
      String givenName,
      String familyName,
      @Nullable String discipline,
      boolean present) {

    static TratMember of(Person person, Set<UUID> present) {
      return new TratMember(
          person.id(),
          person.givenName(),
          person.familyName(),
          person.discipline(),
          present.contains(person.id()));
    }
  }

  /**
   * A question of the card.
   *
   * @param language in which it is written, by BCP 47, or null
   * @param scratches in order of attempts
   * @param nextAttempt to be named with the next scratch
   * @param points earned, once solved
   * @param pointsNow what the next attempt would earn, until solved
   * @param myLeaning delivery id of an option, or null
   * @param leaned members who have leaned
   * @param leaningsOpen whether everybody's leanings are seen
   * @param leanings those that I may see
   */
  record TratItem(
      UUID deliveryId,
      @Nullable String language,
      String stem,
      List<DeliveredOption> options,
      List<Scratched> scratches,
      int nextAttempt,
      boolean solved,
      @Nullable Integer points,
      @Nullable Integer pointsNow,
      @Nullable UUID myLeaning,
      List<UUID> leaned,
      boolean leaningsOpen,
      List<Leaning> leanings) {

    static TratItem of(CardItem item, UUID member) {
      return new TratItem(
          item.item().deliveryId(),
          item.item().language(),
          item.item().stem(),
          item.item().options(),
          item.scratches().stream().map(Scratched::of).toList(),
          item.scratches().size() + 1,
          item.solved(),
          item.solved() ? item.points() : null,
          item.solved() ? null : item.pointsNow(),
          item.leanings().get(member),
          item.leaned().stream().sorted().toList(),
          item.leaningsOpen(),
          item.leanings().entrySet().stream().map(Leaning::of).toList());
    }
  }

  /** An option that the team uncovered. */
  record Scratched(UUID option, boolean right, int attempt, UUID by, Instant at) {

    static Scratched of(ScratchMark mark) {
      return new Scratched(mark.option(), mark.right(), mark.attempt(), mark.by(), mark.at());
    }
  }

  /** To which option a member leans. */
  record Leaning(UUID accountId, UUID option) {

    static Leaning of(Map.Entry<UUID, UUID> leaning) {
      return new Leaning(leaning.getKey(), leaning.getValue());
    }
  }
}
