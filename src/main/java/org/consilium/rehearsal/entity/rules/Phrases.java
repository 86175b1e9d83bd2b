package org.consilium.rehearsal.entity.rules;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toUnmodifiableList;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

/**
 * What simulated students write: plain sentences that fit any case, by discipline where it shows.
 * They are in {@code phrases.txt}.
 */
final class Phrases {

  private static final Map<String, List<String>> ALL = read();

  private Phrases() {}

  static String card(String discipline, String lane, Chance chance) {
    List<String> anybodys = ALL.get("card " + lane);
    return chance.pick(chance.happens(0.4) ? own(discipline, anybodys) : anybodys);
  }

  static String addition(String discipline, Chance chance) {
    List<String> anybodys = ALL.get("addition all");
    return chance.pick(chance.happens(0.5) ? own(discipline, anybodys) : anybodys);
  }

  static String reason(Chance chance) {
    return chance.pick(ALL.get("reason all"));
  }

  static String strength(Chance chance) {
    return chance.pick(ALL.get("strength all"));
  }

  static String suggestion(Chance chance) {
    return chance.pick(ALL.get("suggestion all"));
  }

  private static List<String> own(String discipline, List<String> otherwise) {
    return ALL.getOrDefault("card " + discipline, otherwise);
  }

  private static Map<String, List<String>> read() {
    var file = Phrases.class.getResourceAsStream("phrases.txt");
    try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.isEmpty() && !line.startsWith("#"))
          .map(line -> line.split(" ", 3))
          .collect(
              groupingBy(
                  words -> words[0] + " " + words[1],
                  mapping(words -> words[2], toUnmodifiableList())));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
