package org.consilium.institution.control.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.institution.Retained;
import org.consilium.institution.Retained.Overdue;
import org.consilium.institution.RetainedData;
import org.consilium.institution.RetentionTimes;

/** What is overdue at a school, and one step of removing it; the caller has authorised. */
@ApplicationScoped
public class RetentionStep {

  @Inject @Any private Instance<Retained> rooms;
  @Inject private RetentionTimes times;
  @Inject private Clock clock;

  /**
   * One kind of data.
   *
   * @param days for how many days the school keeps it
   * @param overdue what is kept longer
   */
  public record Line(RetainedData kind, int days, Overdue overdue) {}

  /** A step that removed something. */
  public record Removed(RetainedData kind, int count) {}

  /** Every kind in its order. */
  @Transactional
  public List<Line> overdue(UUID institutionId) {
    return inOrder().map(room -> line(institutionId, room)).toList();
  }

  private Line line(UUID institutionId, Retained room) {
    int days = days(institutionId, room);
    return new Line(room.kind(), days, room.overdue(institutionId, before(days)));
  }

  /**
   * Removes a part of what is overdue in a transaction of its own, so that a run that is broken off
   * has done whole steps, and the next run goes on where it stood.
   *
   * @return what was removed, or nothing when all is done
   */
  @Transactional(Transactional.TxType.REQUIRES_NEW)
  public List<Removed> removeSome(UUID institutionId) {
    return inOrder()
        .map(
            room ->
                new Removed(
                    room.kind(), room.removeSome(institutionId, before(days(institutionId, room)))))
        .filter(removed -> removed.count() > 0)
        .toList();
  }

  private Stream<Retained> inOrder() {
    return rooms.stream().sorted(Comparator.comparing(Retained::kind));
  }

  private int days(UUID institutionId, Retained room) {
    return times.daysOf(institutionId).get(room.kind());
  }

  private Instant before(int days) {
    return clock.instant().minus(Duration.ofDays(days));
  }
}
