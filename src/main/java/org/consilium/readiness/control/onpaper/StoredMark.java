package org.consilium.readiness.control.onpaper;

import java.util.List;
import java.util.UUID;

/**
 * A scratch or a choice that counts, as it is stored.
 *
 * @param sheetId the team of a tRAT, the student of an iRAT
 * @param item delivery id
 * @param option delivery id
 * @param live whether a student made it, not staff from paper
 */
record StoredMark(UUID sheetId, UUID item, UUID option, boolean live) {

  static List<UUID> options(List<StoredMark> marks) {
    return marks.stream().map(StoredMark::option).toList();
  }
}
