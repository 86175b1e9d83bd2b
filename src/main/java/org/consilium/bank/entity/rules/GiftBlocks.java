package org.consilium.bank.entity.rules;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.consilium.bank.entity.rules.GiftBlock.LineStart;

/** Parts a file into questions at empty lines, drops comments and follows the categories. */
final class GiftBlocks {

  private static final String COMMENT = "//";
  private static final String CATEGORY = "$CATEGORY:";

  private final Iterator<String> lines;
  private int number;
  private String category = "";

  GiftBlocks(String text) {
    lines = text.lines().iterator();
  }

  /** The next question, or null at the end. */
  GiftBlock next() {
    StringBuilder text = new StringBuilder();
    List<LineStart> starts = new ArrayList<>();
    String categoryOfBlock = category;
    while (lines.hasNext()) {
      String line = lines.next();
      number++;
      boolean ends = line.isBlank() || isCategory(line);
      if (ends && !starts.isEmpty()) {
        return new GiftBlock(text.toString(), categoryOfBlock, starts);
      }
      categoryOfBlock = category;
      if (!ends && !line.stripLeading().startsWith(COMMENT)) {
        starts.add(new LineStart(text.length(), number));
        text.append(line).append('\n');
      }
    }
    return starts.isEmpty() ? null : new GiftBlock(text.toString(), categoryOfBlock, starts);
  }

  private boolean isCategory(String line) {
    String stripped = line.strip();
    if (!stripped.startsWith(CATEGORY)) {
      return false;
    }
    category = stripped.substring(CATEGORY.length()).strip();
    return true;
  }
}
