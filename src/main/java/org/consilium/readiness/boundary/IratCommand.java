package org.consilium.readiness.boundary;

import java.util.UUID;
import org.consilium.platform.live.LiveCommand;

/** What a student does with an iRAT; items and options by delivery ids. */
public sealed interface IratCommand extends LiveCommand {

  /** Chooses an option, in place of the one before. */
  record Choose(UUID item, UUID option) implements IratCommand {}

  /** Flags an item to come back to it, or takes the flag away. */
  record Flag(UUID item, boolean flagged) implements IratCommand {}

  /** Hands in, for good. */
  record HandIn() implements IratCommand {}
}
