package org.consilium.readiness.boundary.watch;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.readiness.control.TratWatch;
import org.consilium.readiness.control.TratWatch.Cell;
import org.consilium.readiness.control.TratWatch.ItemAtTrat;
import org.consilium.readiness.control.TratWatch.TeamAtTrat;
import org.consilium.readiness.control.WatchingRats.IratWatch;
import org.consilium.readiness.control.WatchingRats.StudentAtIrat;
import org.consilium.readiness.entity.rules.Need;
import org.consilium.readiness.entity.rules.NeedRule;

/** How a test goes, for staff, on the live socket. */
public sealed interface ReadinessProgressView extends LiveView {

  /**
   * An iRAT: how much each student has answered, never what.
   *
   * @param items how many the test has
   * @param students by team number, then by name
   */
  record IratProgress(UUID phaseId, boolean open, int items, List<IratStudent> students)
      implements ReadinessProgressView {

    static IratProgress of(IratWatch watch) {
      return new IratProgress(
          watch.phaseId(),
          watch.open(),
          watch.items(),
          watch.students().stream().map(IratStudent::of).toList());
    }
  }

  /** A student in an iRAT. */
  record IratStudent(
      UUID accountId,
      String givenName,
      String familyName,
      @Nullable String discipline,
      String institution,
      UUID teamId,
      int teamNumber,
      String teamName,
      boolean present,
      int answered,
      boolean handedIn) {

    static IratStudent of(StudentAtIrat student) {
      return new IratStudent(
          student.person().id(),
          student.person().givenName(),
          student.person().familyName(),
          student.person().discipline(),
          student.school(),
          student.team().id(),
          student.team().number(),
          student.team().name(),
          student.present(),
          student.answered(),
          student.handedIn());
    }
  }

  /**
   * A tRAT: teams by items.
   *
   * @param quietAfterSeconds without activity for so long, a team counts as quiet
   * @param teams by number
   */
  record TratProgress(
      UUID phaseId,
      boolean open,
      int quietAfterSeconds,
      List<ProgressItem> items,
      List<TratTeam> teams)
      implements ReadinessProgressView {

    static TratProgress of(TratWatch watch) {
      return new TratProgress(
          watch.phaseId(),
          watch.open(),
          (int) NeedRule.QUIET_AFTER.toSeconds(),
          IntStream.range(0, watch.items().size())
              .mapToObj(i -> ProgressItem.of(i + 1, watch.items().get(i)))
              .toList(),
          watch.teams().stream().map(TratTeam::of).toList());
    }
  }

  /**
   * A question over all teams.
   *
   * @param number from 1 in the test
   * @param solved teams that found the right option
   * @param firstTry teams that found it at the first attempt
   */
  record ProgressItem(UUID deliveryId, int number, String title, int solved, int firstTry) {

    static ProgressItem of(int number, ItemAtTrat item) {
      return new ProgressItem(
          item.deliveryId(), number, item.title(), item.solved(), item.firstTry());
    }
  }

  /**
   * A team over all questions.
   *
   * @param lastActivityAt when a member last leaned or scratched, or null
   * @param cells one for each question, in order
   */
  record TratTeam(
      UUID teamId,
      int number,
      String name,
      int present,
      int members,
      int solved,
      int points,
      @Nullable Instant lastActivityAt,
      List<Need> needs,
      List<TratCell> cells) {

    static TratTeam of(TeamAtTrat team) {
      return new TratTeam(
          team.team().id(),
          team.team().number(),
          team.team().name(),
          team.present(),
          team.team().members().size(),
          team.solved(),
          team.points(),
          team.lastActivityAt(),
          List.copyOf(team.needs()),
          team.cells().stream().map(TratCell::of).toList());
    }
  }

  /**
   * A team at a question.
   *
   * @param points earned, once solved
   */
  record TratCell(int attempts, boolean solved, @Nullable Integer points) {

    static TratCell of(Cell cell) {
      return new TratCell(cell.attempts(), cell.solved(), cell.solved() ? cell.points() : null);
    }
  }
}
