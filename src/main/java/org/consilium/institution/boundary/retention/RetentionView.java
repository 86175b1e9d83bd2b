package org.consilium.institution.boundary.retention;

import java.time.Instant;
import java.util.List;
import org.consilium.institution.RetainedData;
import org.consilium.institution.control.retention.RetentionRuns;
import org.consilium.institution.control.retention.RetentionStep;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What is kept longer than the school says.
 *
 * @param daily whether the school has it removed every day
 * @param done whether the last step found nothing to remove
 */
public record RetentionView(boolean daily, boolean done, List<OverdueView> kinds) {

  /** One kind of data: kept for so many days, and so much of it is older. */
  public record OverdueView(
      RetainedData kind,
      int days,
      int people,
      int sessions,
      int lines,
      @Schema(nullable = true) Instant oldest) {

    static OverdueView of(RetentionStep.Line line) {
      return new OverdueView(
          line.kind(),
          line.days(),
          line.overdue().people(),
          line.overdue().sessions(),
          line.overdue().lines(),
          line.overdue().oldest());
    }
  }

  static RetentionView of(RetentionRuns.Preview preview) {
    return new RetentionView(
        preview.daily(), preview.done(), preview.lines().stream().map(OverdueView::of).toList());
  }
}
