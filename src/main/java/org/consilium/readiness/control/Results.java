package org.consilium.readiness.control;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.consilium.readiness.ItemResult;
import org.consilium.readiness.RatResult;
import org.consilium.readiness.ReadinessResults;
import org.consilium.readiness.control.irat.Answers;
import org.consilium.readiness.control.irat.Answers.Choice;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.trat.TratCards;
import org.consilium.readiness.control.trat.TratCards.Scratch;
import org.consilium.readiness.entity.rules.IratScoring;
import org.consilium.readiness.entity.rules.ItemCard;
import org.consilium.readiness.entity.rules.TratScoring;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.session.TeamHistory;
import org.consilium.teaming.Team;

/** {@link ReadinessResults} from what is stored, scored anew each time. */
@ApplicationScoped
@Transactional
public class Results implements ReadinessResults {

  @Inject private Phases phases;
  @Inject private Papers papers;
  @Inject private Answers answers;
  @Inject private TratCards cards;
  @Inject private SessionTeams teams;
  @Inject private Disclosure disclosure;

  @Override
  public List<RatResult> irats(UUID sessionId) {
    TeamHistory history = teams.history(sessionId);
    return begun(sessionId, PhaseKind.IRAT)
        .flatMap(phase -> irat(phase, history, answers.of(phase.id())))
        .toList();
  }

  @Override
  public List<RatResult> trats(UUID sessionId) {
    TeamHistory history = teams.history(sessionId);
    return begun(sessionId, PhaseKind.TRAT)
        .flatMap(phase -> trat(phase, history.at(phase.position()), cards.scratches(phase.id())))
        .toList();
  }

  @Override
  public List<RatResult> irats(UUID sessionId, UUID accountId) {
    TeamHistory history = teams.historyAround(sessionId, accountId);
    return begun(sessionId, PhaseKind.IRAT)
        .flatMap(phase -> irat(phase, history, answers.ofAll(phase.id(), history.students())))
        .toList();
  }

  @Override
  public List<RatResult> trats(UUID sessionId, UUID accountId) {
    return begun(sessionId, PhaseKind.TRAT)
        .flatMap(
            phase ->
                teams.teamOf(phase, accountId).stream()
                    .flatMap(team -> trat(phase, List.of(team), scratches(phase, team))))
        .toList();
  }

  private Map<UUID, List<Scratch>> scratches(PhaseInfo phase, Team team) {
    return Map.of(
        team.id(),
        cards.scratches(phase.id(), team.id()).values().stream().flatMap(List::stream).toList());
  }

  @Override
  public boolean keysDisclosed(UUID phaseId) {
    return disclosure.isOpen(phases.phase(phaseId));
  }

  private Stream<PhaseInfo> begun(UUID sessionId, PhaseKind kind) {
    return phases.agenda(sessionId).stream()
        .filter(phase -> phase.kind() == kind && phase.state() != PhaseState.PENDING);
  }

  private Stream<RatResult> irat(PhaseInfo phase, TeamHistory history, List<Choice> choices) {
    List<PaperItem> items = papers.of(phase).items();
    Map<UUID, Map<UUID, UUID>> chosen =
        choices.stream()
            .collect(groupingBy(Choice::accountId, Collectors.toMap(Choice::item, Choice::option)));
    return history.now().stream()
        .flatMap(team -> team.members().stream())
        .map(
            member -> {
              Map<UUID, UUID> own = chosen.getOrDefault(member, Map.of());
              UUID team = history.teamOf(member, phase.position()).map(Team::id).orElse(null);
              return result(phase, member, team, each(items, (item, i) -> answered(item, i, own)));
            });
  }

  private Stream<RatResult> trat(
      PhaseInfo phase, List<Team> asked, Map<UUID, List<Scratch>> scratches) {
    List<PaperItem> items = papers.of(phase).items();
    return asked.stream()
        .map(
            team -> {
              Map<UUID, List<Scratch>> own =
                  scratches.getOrDefault(team.id(), List.of()).stream()
                      .collect(groupingBy(Scratch::item));
              return result(
                  phase, null, team.id(), each(items, (item, i) -> scratched(item, i, own)));
            });
  }

  private static List<ItemResult> each(
      List<PaperItem> items, BiFunction<PaperItem, Integer, ItemResult> result) {
    return IntStream.range(0, items.size())
        .mapToObj(position -> result.apply(items.get(position), position))
        .toList();
  }

  private static ItemResult answered(PaperItem item, int position, Map<UUID, UUID> chosen) {
    UUID choice = chosen.get(item.deliveryId());
    boolean right = item.right().equals(choice);
    return new ItemResult(
        item.item().id(),
        position,
        choice != null,
        right,
        choice == null ? 0 : 1,
        IratScoring.points(right));
  }

  private static ItemResult scratched(
      PaperItem item, int position, Map<UUID, List<Scratch>> scratches) {
    ItemCard card =
        item.card(Scratch.options(scratches.getOrDefault(item.deliveryId(), List.of())));
    int attempts = card.scratched().size();
    return new ItemResult(
        item.item().id(), position, attempts > 0, card.isClosed(), attempts, card.points());
  }

  private static RatResult result(
      PhaseInfo phase, UUID accountId, UUID teamId, List<ItemResult> items) {
    return new RatResult(
        phase.id(),
        phase.kind(),
        accountId,
        teamId,
        items.stream().mapToInt(ItemResult::points).sum(),
        items.size() * TratScoring.MOST,
        items);
  }
}
