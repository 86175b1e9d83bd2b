package org.consilium.readiness.entity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * Options as people write them on paper: A for the first, in the order in which everybody sees
 * them. Several letters are attempts in their order.
 */
public final class OptionLetters {

  private OptionLetters() {}

  /** The letters of these options. */
  public static String of(List<UUID> chosen, List<UUID> options) {
    return chosen.stream()
        .map(option -> Character.toString('A' + options.indexOf(option)))
        .collect(Collectors.joining());
  }

  /**
   * The options of these letters, small or large, white space left out; empty when one of them is
   * no option's.
   */
  public static Optional<List<UUID>> read(String letters, List<UUID> options) {
    List<UUID> chosen = new ArrayList<>();
    for (char letter : letters.toUpperCase(Locale.ROOT).toCharArray()) {
      int place = letter - 'A';
      if (place >= 0 && place < options.size()) {
        chosen.add(options.get(place));
      } else if (!Character.isWhitespace(letter)) {
        return Optional.empty();
      }
    }
    return Optional.of(chosen);
  }

  /** The letter of the last option. */
  public static String last(List<UUID> options) {
    return Character.toString('A' + options.size() - 1);
  }
}
