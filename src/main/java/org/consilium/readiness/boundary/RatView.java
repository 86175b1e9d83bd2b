package org.consilium.readiness.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.platform.live.Nullable;
import org.consilium.readiness.control.PreparingRats.Chosen;
import org.consilium.session.PhaseKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The questions of a phase, for staff.
 *
 * @param sourcePhaseId the phase whose test it is, or null
 * @param editable whether they can still be changed
 */
public record RatView(
    UUID phaseId,
    PhaseKind kind,
    Source source,
    @Nullable @Schema(nullable = true) UUID sourcePhaseId,
    boolean editable,
    List<RatItemView> items) {

  /** Where a phase's questions come from. */
  public enum Source {
    OWN,
    IRAT_BEFORE,
    NONE
  }

  /**
   * A question.
   *
   * @param language in which it is written, by BCP 47, or null
   * @param options how many
   */
  public record RatItemView(
      UUID itemId,
      int number,
      @Nullable @Schema(nullable = true) String language,
      String title,
      String stem,
      int options) {

    static RatItemView of(Item item) {
      return new RatItemView(
          item.id(),
          item.number(),
          item.language(),
          item.title(),
          item.stem(),
          item.options().size());
    }
  }

  static RatView of(Chosen chosen) {
    return new RatView(
        chosen.phase().id(),
        chosen.phase().kind(),
        source(chosen),
        chosen.sourcePhaseId(),
        chosen.editable(),
        chosen.items().stream().map(RatItemView::of).toList());
  }

  private static Source source(Chosen chosen) {
    if (chosen.sourcePhaseId() == null) {
      return Source.NONE;
    }
    return chosen.sourcePhaseId().equals(chosen.phase().id()) ? Source.OWN : Source.IRAT_BEFORE;
  }
}
