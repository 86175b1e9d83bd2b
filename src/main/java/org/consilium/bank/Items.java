package org.consilium.bank;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Looks items up for other rooms; the asking room authorises. */
public interface Items {

  /** These items, by id. */
  Map<UUID, Item> byIds(Collection<UUID> itemIds);

  /** All items of a course's bank by number. */
  List<Item> ofCourse(UUID courseId);
}
