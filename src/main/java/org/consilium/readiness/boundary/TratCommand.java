package org.consilium.readiness.boundary;

import java.util.UUID;
import org.consilium.platform.live.LiveCommand;

/** What a member does at the team's card; items and options by delivery ids. */
public sealed interface TratCommand extends LiveCommand {

  /** Leans to an option, in place of the one before. */
  record Lean(UUID item, UUID option) implements TratCommand {}

  /** Takes the own leaning back. */
  record Withdraw(UUID item) implements TratCommand {}

  /** Has the team's leanings shown. */
  record ShowLeanings(UUID item) implements TratCommand {}

  /**
   * Scratches an option.
   *
   * @param attempt the attempt that was shown as next
   */
  record Scratch(UUID item, UUID option, int attempt) implements TratCommand {}
}
