package org.consilium.readiness.boundary;

import java.util.List;
import org.consilium.readiness.control.onpaper.PrintedRat;
import org.consilium.readiness.control.onpaper.PrintedRat.PrintedItem;
import org.consilium.readiness.control.onpaper.PrintedRat.PrintedOption;

/**
 * A test as staff print it, with its keys.
 *
 * @param edition on every page; a page of another one belongs to other questions
 */
public record PrintedRatView(String edition, List<PrintedItemView> items) {

  /** A question; options from A on. */
  public record PrintedItemView(
      String title, String stem, List<PrintedOptionView> options, String rationale) {

    static PrintedItemView of(PrintedItem item) {
      return new PrintedItemView(
          item.title(),
          item.stem(),
          item.options().stream().map(PrintedOptionView::of).toList(),
          item.rationale());
    }
  }

  /**
   * An option.
   *
   * @param finder the number by which a team finds out whether it is right
   */
  public record PrintedOptionView(String text, boolean correct, int finder) {

    static PrintedOptionView of(PrintedOption option) {
      return new PrintedOptionView(option.text(), option.correct(), option.finder());
    }
  }

  static PrintedRatView of(PrintedRat rat) {
    return new PrintedRatView(
        rat.edition(), rat.items().stream().map(PrintedItemView::of).toList());
  }
}
