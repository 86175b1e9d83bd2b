package org.consilium.readiness.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;
import org.consilium.readiness.control.ReviewingRats.Review;
import org.consilium.readiness.control.ReviewingRats.Reviewed;
import org.consilium.readiness.control.ReviewingRats.ReviewedOption;
import org.consilium.session.PhaseKind;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A test with its keys, for a student, after they may be told.
 *
 * @param myPoints null when no iRAT asked these items
 * @param teamPoints null when no tRAT asked these items
 * @param maximum of either
 */
public record RatReviewView(
    UUID phaseId,
    PhaseKind kind,
    String title,
    @Nullable @Schema(nullable = true) Integer myPoints,
    @Nullable @Schema(nullable = true) Integer teamPoints,
    int maximum,
    List<ReviewItemView> items) {

  /**
   * A question with its key.
   *
   * @param language in which it is written, by BCP 47, or null
   * @param myChoice delivery id, or null
   * @param teamScratches delivery ids in the order of attempts
   */
  public record ReviewItemView(
      UUID deliveryId,
      @Nullable @Schema(nullable = true) String language,
      String title,
      String stem,
      String rationale,
      List<ReviewOptionView> options,
      @Nullable @Schema(nullable = true) UUID myChoice,
      List<UUID> teamScratches,
      @Nullable @Schema(nullable = true) Integer myPoints,
      @Nullable @Schema(nullable = true) Integer teamPoints) {

    static ReviewItemView of(Reviewed item) {
      return new ReviewItemView(
          item.deliveryId(),
          item.language(),
          item.title(),
          item.stem(),
          item.rationale(),
          item.options().stream().map(ReviewOptionView::of).toList(),
          item.myChoice(),
          item.teamScratches(),
          item.myPoints(),
          item.teamPoints());
    }
  }

  /** An option with its key. */
  public record ReviewOptionView(UUID deliveryId, String text, boolean correct, String feedback) {

    static ReviewOptionView of(ReviewedOption option) {
      return new ReviewOptionView(
          option.deliveryId(), option.text(), option.correct(), option.feedback());
    }
  }

  static RatReviewView of(Review review) {
    return new RatReviewView(
        review.phase().id(),
        review.phase().kind(),
        review.phase().title(),
        review.myPoints(),
        review.teamPoints(),
        review.maximum(),
        review.items().stream().map(ReviewItemView::of).toList());
  }
}
