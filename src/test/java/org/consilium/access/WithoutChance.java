package org.consilium.access;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Texts of one play as they would be if chance and the clock decided nothing: ids have the name of
 * the place where they first appeared, and so have the marks that make the names of a classroom
 * unique; instants are all the same, and so are the letters of options, which are shuffled, and the
 * signs of pseudonyms, which are drawn. Everything else stays, and stays in its order.
 */
final class WithoutChance {

  private static final Pattern BY_CHANCE =
      Pattern.compile(
          "(?<letter>(?<=\"option\":\")[A-Z](?=\"))|(?<instant>\\d{4}-\\d\\d-\\d\\d(T\\d\\d:\\d\\d:\\d\\d(\\.\\d+)?Z| \\d\\d:\\d\\d UTC))"
              + "|(?<sign>(?<=\"pseudonym\":\")[A-Z]\\d+(?=\"))"
              + "|[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}"
              + "|\\b[0-9a-f]{8}\\b");

  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Integer> counted = new HashMap<>();

  /** Gives ids names in braces. */
  void name(Map<String, UUID> things) {
    things.forEach((name, id) -> names.put(id.toString(), "{" + name + "}"));
  }

  /** The text with its named ids by name. */
  String named(String text) {
    String named = text;
    for (Map.Entry<String, String> name : names.entrySet()) {
      named = named.replace(name.getKey(), name.getValue());
    }
    return named;
  }

  /** A text that was received at a place. */
  String of(String place, String text) {
    return BY_CHANCE
        .matcher(text)
        .replaceAll(found -> alike(found).orElseGet(() -> nameOf(found.group(), place)));
  }

  private static Optional<String> alike(MatchResult found) {
    return Stream.of("instant", "letter", "sign")
        .filter(kind -> found.group(kind) != null)
        .findFirst();
  }

  private String nameOf(String id, String place) {
    return names.computeIfAbsent(
        id, unknown -> "id " + counted.merge(place, 1, Integer::sum) + " of " + place);
  }
}
