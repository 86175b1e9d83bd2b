package org.consilium.caseboard.entity.rules.spotlight;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.consilium.casework.LensWords;

/**
 * Passages of a case that only one discipline of a team has: cited on a board they are for its team
 * and not for the hall. What a team says in words of its own is the team's.
 *
 * @param passages the longest first, so that a citation goes as a whole
 */
public record Withheld(List<String> passages) {

  /** What stands in place of a passage. */
  public static final String MARK = "[…]";

  /** A shorter sentence may well be somebody's own. */
  private static final int SHORTEST = 20;

  private static final Pattern BETWEEN_SENTENCES = Pattern.compile("(?<=[.!?;:])\\s+|\\R+");

  /** Nothing is held back. */
  public static final Withheld NOTHING = new Withheld(List.of());

  public Withheld {
    passages = List.copyOf(passages);
  }

  /** Everything in these parts that can be recognised where it is cited. */
  public static Withheld of(Collection<LensWords> parts) {
    return new Withheld(
        parts.stream()
            .flatMap(Withheld::passagesOf)
            .distinct()
            .sorted(Comparator.comparingInt(String::length).reversed())
            .toList());
  }

  /** A part as boards cite it, with and without its text, and its text by sentences. */
  private static Stream<String> passagesOf(LensWords part) {
    String text = part.text().strip();
    String origin = " (" + part.source() + ")";
    return Stream.concat(
        Stream.of(part.title() + ": " + text + origin, part.title() + origin),
        Stream.concat(Stream.of(text), BETWEEN_SENTENCES.splitAsStream(text).map(String::strip))
            .filter(sentence -> sentence.length() >= SHORTEST));
  }

  /** The words without these passages. */
  public String from(String words) {
    String rest = words;
    for (String passage : passages) {
      rest = rest.replace(passage, MARK);
    }
    return rest;
  }

  /** Whether there is such a passage among the words. */
  boolean takesFrom(String words) {
    return passages.stream().anyMatch(words::contains);
  }
}
