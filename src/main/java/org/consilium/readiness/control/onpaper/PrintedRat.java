package org.consilium.readiness.control.onpaper;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.consilium.bank.ItemOption;
import org.consilium.platform.text.ContentDigest;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;

/**
 * A test as it is printed, with its keys: for staff alone.
 *
 * @param edition changes when questions or the order of options do; on every page, so that a page
 *     of another edition is noticed
 * @param items in order
 */
public record PrintedRat(String edition, List<PrintedItem> items) {

  private static final int MARK = 6;

  /** Every finder has two digits or three. */
  private static final int FIRST_FINDER = 11;

  /** A question; options from A on. */
  public record PrintedItem(
      UUID itemId, String title, String stem, List<PrintedOption> options, String rationale) {}

  /**
   * An option.
   *
   * @param finder a number by which a team finds out whether the option is right; in no order
   */
  public record PrintedOption(String text, boolean correct, int finder) {}

  static PrintedRat of(Paper paper) {
    List<UUID> inNoOrder =
        paper.items().stream().flatMap(item -> ids(item).stream()).sorted().toList();
    return new PrintedRat(
        edition(paper), paper.items().stream().map(item -> printed(item, inNoOrder)).toList());
  }

  static String edition(Paper paper) {
    ContentDigest digest = new ContentDigest();
    paper.items().forEach(item -> ids(item).forEach(id -> digest.add(id.toString())));
    return digest.hex().substring(0, MARK).toUpperCase(Locale.ROOT);
  }

  /** The delivery ids of a question's options, from A on. */
  static List<UUID> ids(PaperItem item) {
    return item.options().stream().map(Paper.PaperOption::deliveryId).toList();
  }

  private static PrintedItem printed(PaperItem item, List<UUID> inNoOrder) {
    return new PrintedItem(
        item.item().id(),
        item.item().title(),
        item.item().stem(),
        item.options().stream().map(option -> printed(option, inNoOrder)).toList(),
        item.item().rationale());
  }

  /** Delivery ids are random and stay, so their order tells nothing and is the same again. */
  private static PrintedOption printed(Paper.PaperOption option, List<UUID> inNoOrder) {
    ItemOption inBank = option.option();
    return new PrintedOption(
        inBank.text(), inBank.correct(), FIRST_FINDER + inNoOrder.indexOf(option.deliveryId()));
  }
}
