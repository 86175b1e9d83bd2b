package org.consilium.readiness.control.trat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.live.LiveRound;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.paper.Entry;
import org.consilium.readiness.control.paper.Entry.Admitted;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.trat.TeamCard.CardItem;
import org.consilium.readiness.control.trat.TratCards.Scratch;
import org.consilium.readiness.entity.rules.ItemCard;
import org.consilium.readiness.entity.rules.LeaningVisibility;
import org.consilium.readiness.entity.rules.TratScoring;
import org.consilium.session.Attendance;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.teaming.Team;

/** Use case: a member looks at the own team's card. */
@ApplicationScoped
@Transactional
public class ViewingCards {

  @Inject private Entry entry;
  @Inject private Phases phases;
  @Inject private Papers papers;
  @Inject private TratCards cards;
  @Inject private Attendance attendance;
  @Inject private People people;

  /** What a whole team does at its card; each member sees a part of it. */
  private record Table(
      List<Person> members,
      Set<UUID> present,
      Set<UUID> shown,
      Map<UUID, Map<UUID, UUID>> leanings,
      Map<UUID, List<Scratch>> scratches) {}

  /** One member at it. */
  private record Seeing(UUID member, Table table) {}

  /** The team of the student, which is the circle of its card. */
  public UUID team(Actor actor, UUID phaseId) {
    return entry.begun(actor, phaseId, PhaseKind.TRAT).student().team().id();
  }

  /** The card as this member may see it; what the team has in common is read once in a round. */
  public TeamCard card(Actor actor, UUID phaseId, LiveRound round) {
    Admitted admitted = entry.begun(actor, phaseId, PhaseKind.TRAT);
    Team team = admitted.student().team();
    Table table = round.once(team.id(), () -> table(admitted.phase(), team));
    Seeing seeing = new Seeing(actor.accountId(), table);
    List<CardItem> items =
        papers.of(admitted.phase()).items().stream().map(item -> item(item, seeing)).toList();
    return new TeamCard(
        phaseId,
        team,
        phases.isOpen(admitted.phase()),
        items.stream().mapToInt(CardItem::points).sum(),
        items.size() * TratScoring.MOST,
        table.members(),
        table.present(),
        items);
  }

  private Table table(PhaseInfo phase, Team team) {
    UUID cardId = cards.find(phase.id(), team.id());
    return new Table(
        members(team),
        attendance.presentAmong(phase.sessionId(), team.members()),
        cards.shown(cardId),
        cards.leanings(cardId),
        cards.scratches(phase.id(), team.id()));
  }

  private List<Person> members(Team team) {
    return people.byIds(team.members()).values().stream().sorted(Person.BY_NAME).toList();
  }

  private static CardItem item(PaperItem item, Seeing seeing) {
    Table table = seeing.table();
    List<Scratch> scratches = table.scratches().getOrDefault(item.deliveryId(), List.of());
    ItemCard card = item.card(Scratch.options(scratches));
    Map<UUID, UUID> leanings = table.leanings().getOrDefault(item.deliveryId(), Map.of());
    // The first attempt ends the hiding: from there on the team argues about what is left.
    boolean shown = table.shown().contains(item.deliveryId()) || !scratches.isEmpty();
    return new CardItem(
        item.withoutKey(),
        scratches.stream().map(Scratch::mark).toList(),
        card.isClosed(),
        card.points(),
        card.isClosed() ? 0 : TratScoring.points(item.options().size(), card.nextAttempt()),
        leanings.keySet(),
        LeaningVisibility.isOpen(table.present(), leanings.keySet(), shown),
        LeaningVisibility.seenBy(seeing.member(), leanings, table.present(), shown));
  }
}
