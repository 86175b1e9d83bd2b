package org.consilium.platform.privacy;

import java.util.Arrays;
import java.util.List;

/**
 * Which pieces of a new text stood in the old one, in the same order (a longest common sequence).
 */
final class CommonWords {

  /** Beyond that, two texts that differ all over are not compared further. */
  private static final long MOST_CELLS = 4_000_000;

  private CommonWords() {}

  /** For every piece of the new text its place in the old one, or -1 where it is new. */
  static int[] origins(List<String> old, List<String> fresh) {
    int[] origins = new int[fresh.size()];
    Arrays.fill(origins, -1);
    int head = 0;
    while (head < Math.min(old.size(), fresh.size()) && old.get(head).equals(fresh.get(head))) {
      origins[head] = head;
      head++;
    }
    int oldEnd = old.size();
    int freshEnd = fresh.size();
    while (oldEnd > head
        && freshEnd > head
        && old.get(oldEnd - 1).equals(fresh.get(freshEnd - 1))) {
      oldEnd--;
      freshEnd--;
      origins[freshEnd] = oldEnd;
    }
    if ((long) (oldEnd - head) * (freshEnd - head) <= MOST_CELLS) {
      match(old.subList(head, oldEnd), fresh.subList(head, freshEnd), head, origins);
    }
    return origins;
  }

  private static void match(List<String> old, List<String> fresh, int offset, int[] origins) {
    int[][] longest = new int[old.size() + 1][fresh.size() + 1];
    for (int i = old.size() - 1; i >= 0; i--) {
      for (int j = fresh.size() - 1; j >= 0; j--) {
        longest[i][j] =
            old.get(i).equals(fresh.get(j))
                ? longest[i + 1][j + 1] + 1
                : Math.max(longest[i + 1][j], longest[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    while (i < old.size() && j < fresh.size()) {
      if (old.get(i).equals(fresh.get(j))) {
        origins[offset + j] = offset + i;
        i++;
        j++;
      } else if (longest[i + 1][j] >= longest[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
  }
}
