package org.consilium.bank;

import java.util.List;
import java.util.UUID;

/** Adds items inside the caller's transaction; the caller has authorised. */
public interface ItemEditing {

  /**
   * Reads a GIFT text that must be without fault, adds its items and returns them in order.
   *
   * @param language in which they are written, by BCP 47
   */
  List<Item> addGift(UUID courseId, String language, byte[] gift);

  /** Copies items of another course into an empty bank and returns the copies in this order. */
  List<Item> copy(List<UUID> itemIds, UUID courseId);
}
