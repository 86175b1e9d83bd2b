package org.consilium.platform.time;

import com.github.f4b6a3.uuid.UuidCreator;
import java.util.UUID;

/** Makes ids. */
public final class Ids {

  private Ids() {}

  /** A UUIDv7 for something new: unique, and ordered by creation, which it therefore tells. */
  public static UUID next() {
    return UuidCreator.getTimeOrderedEpoch();
  }

  /** A UUIDv4 that tells nothing: for what is shown shuffled or without its author. */
  public static UUID random() {
    return UUID.randomUUID();
  }
}
