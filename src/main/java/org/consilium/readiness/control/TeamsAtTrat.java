package org.consilium.readiness.control;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.readiness.control.TratWatch.Cell;
import org.consilium.readiness.control.TratWatch.ItemAtTrat;
import org.consilium.readiness.control.TratWatch.TeamAtTrat;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.trat.TratCards;
import org.consilium.readiness.control.trat.TratCards.Scratch;
import org.consilium.readiness.entity.rules.ItemCard;
import org.consilium.readiness.entity.rules.Need;
import org.consilium.readiness.entity.rules.NeedRule;
import org.consilium.readiness.entity.rules.TeamProgress;
import org.consilium.session.Attendance;
import org.consilium.session.PhaseInfo;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/** Puts together how the teams of a tRAT stand. */
@ApplicationScoped
public class TeamsAtTrat {

  @Inject private Phases phases;
  @Inject private Papers papers;
  @Inject private TratCards cards;
  @Inject private SessionTeams teams;
  @Inject private Attendance attendance;
  @Inject private Clock clock;

  TratWatch of(PhaseInfo phase) {
    List<PaperItem> items = papers.of(phase).items();
    Map<UUID, List<Scratch>> scratches = cards.scratches(phase.id());
    Map<UUID, Instant> activity = cards.lastActivity(phase.id());
    Set<UUID> present = attendance.present(phase.sessionId());
    List<TeamAtTrat> watched =
        teams.history(phase.sessionId()).at(phase.position()).stream()
            .map(
                team ->
                    team(
                        phase,
                        team,
                        (int) team.members().stream().filter(present::contains).count(),
                        activity.get(team.id()),
                        cells(items, scratches.getOrDefault(team.id(), List.of()))))
            .toList();
    return new TratWatch(phase.id(), phases.isOpen(phase), items(items, watched), watched);
  }

  private TeamAtTrat team(
      PhaseInfo phase, Team team, int present, Instant activity, List<Cell> cells) {
    TeamProgress progress =
        new TeamProgress(
            present,
            team.members().size(),
            cells.size(),
            (int) cells.stream().filter(Cell::solved).count(),
            (int) cells.stream().filter(cell -> cell.attempts() > 0).count(),
            (int) cells.stream().filter(Cell::isFirstTry).count(),
            quietFor(phase, activity));
    Set<Need> needs = phases.isOpen(phase) ? NeedRule.of(progress) : Set.of();
    return new TeamAtTrat(team, present, activity, needs, cells);
  }

  private Duration quietFor(PhaseInfo phase, Instant activity) {
    Instant since = activity == null ? phase.startedAt() : activity;
    return Duration.between(since, clock.instant());
  }

  private static List<Cell> cells(List<PaperItem> items, List<Scratch> scratches) {
    Map<UUID, List<Scratch>> byItem = scratches.stream().collect(groupingBy(Scratch::item));
    return items.stream()
        .map(item -> item.card(Scratch.options(byItem.getOrDefault(item.deliveryId(), List.of()))))
        .map(TeamsAtTrat::cell)
        .toList();
  }

  private static Cell cell(ItemCard card) {
    return new Cell(card.scratched().size(), card.isClosed(), card.points());
  }

  private static List<ItemAtTrat> items(List<PaperItem> items, List<TeamAtTrat> teams) {
    List<ItemAtTrat> watched = new ArrayList<>();
    for (int i = 0; i < items.size(); i++) {
      int position = i;
      PaperItem item = items.get(i);
      watched.add(
          new ItemAtTrat(
              item.deliveryId(),
              item.item().title(),
              count(teams.stream().map(team -> team.cells().get(position)).filter(Cell::solved)),
              count(
                  teams.stream()
                      .map(team -> team.cells().get(position))
                      .filter(Cell::isFirstTry))));
    }
    return watched;
  }

  private static int count(Stream<Cell> cells) {
    return (int) cells.count();
  }
}
