package org.consilium.readiness.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.LiveView;
import org.consilium.platform.live.Nullable;
import org.consilium.readiness.control.irat.AnsweringIrats.Sheet;
import org.consilium.readiness.control.irat.AnsweringIrats.SheetItem;
import org.consilium.readiness.control.paper.DeliveredOption;

/** An iRAT on the live socket. */
public sealed interface IratView extends LiveView {

  /**
   * A student's own answer sheet.
   *
   * @param open whether an answer would be taken when this was made
   * @param handedInAt null until handed in
   */
  record IratSheet(UUID phaseId, boolean open, @Nullable Instant handedInAt, List<IratItem> items)
      implements IratView {

    static IratSheet of(Sheet sheet) {
      return new IratSheet(
          sheet.phaseId(),
          sheet.open(),
          sheet.handedInAt(),
          sheet.items().stream().map(IratItem::of).toList());
    }
  }

  /**
   * A question.
   *
   * @param language in which it is written, by BCP 47, or null
   * @param myChoice delivery id of an option, or null
   * @param flagged to come back to it
   */
  record IratItem(
      UUID deliveryId,
      @Nullable String language,
      String stem,
      List<DeliveredOption> options,
      @Nullable UUID myChoice,
      boolean flagged) {

    static IratItem of(SheetItem item) {
      return new IratItem(
          item.item().deliveryId(),
          item.item().language(),
          item.item().stem(),
          item.item().options(),
          item.choice(),
          item.flagged());
    }
  }
}
