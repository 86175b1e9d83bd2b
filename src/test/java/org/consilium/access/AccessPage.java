package org.consilium.access;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The lists of {@code access.md}, as the tests try them. */
final class AccessPage {

  private AccessPage() {}

  /** Every route, topic, command and signal, with what each person meets there. */
  static String doors() {
    Stream<String> legend =
        Stream.of(
            "`+` passes, `F` refused, `H` hidden: there is no such thing, `-` sign in first.",
            "",
            "| | |",
            "| --- | --- |");
    Stream<String> people =
        Arrays.stream(Who.values()).map(who -> "| %s | %s |".formatted(letter(who), who.words()));
    Stream<String> head =
        Stream.of(
            "",
            "| Door | " + joined(Arrays.stream(Who.values()).map(AccessPage::letter)) + " |",
            "| --- | " + joined(Arrays.stream(Who.values()).map(who -> ":-:")) + " |");
    Stream<String> routes =
        AccessTable.ROUTES.stream().map(route -> line(route.door(), route.verdicts()));
    Stream<String> topics =
        AccessTable.TOPICS.stream().map(topic -> line("watch " + topic.topic(), topic.verdicts()));
    Stream<String> commands = AccessTable.COMMANDS.stream().map(c -> line(c.door(), c.verdicts()));
    Stream<String> signals =
        AccessTable.SIGNALS.stream()
            .map(s -> line("signal " + s.type() + " in " + s.topic(), s.verdicts()));
    return lines(Stream.of(legend, people, head, routes, topics, commands, signals));
  }

  /** Every secret that is ever told to students. */
  static String moments() {
    Stream<String> head = Stream.of("| From | To | Where | What |", "| --- | --- | --- | --- |");
    Stream<String> releases =
        Release.ALL.stream().sorted(Comparator.comparing(Release::moment)).map(AccessPage::line);
    return lines(Stream.of(head, releases));
  }

  private static String line(Release release) {
    return "| %s | %s | `%s` | %s |"
        .formatted(
            release.moment().name().toLowerCase(Locale.ROOT).replace('_', ' '),
            release.reader().isEmpty() ? "all" : "the " + release.reader(),
            release.door(),
            release.pointers().stream().map(p -> "`" + p + "`").collect(Collectors.joining(", ")));
  }

  private static String line(String door, String verdicts) {
    return "| `%s` | %s |".formatted(door, joined(verdicts.chars().mapToObj(Character::toString)));
  }

  private static String letter(Who who) {
    return String.valueOf((char) ('A' + who.ordinal()));
  }

  private static String joined(Stream<String> cells) {
    return cells.collect(Collectors.joining(" | "));
  }

  private static String lines(Stream<Stream<String>> parts) {
    List<String> lines = parts.flatMap(part -> part).toList();
    return String.join("\n", lines) + "\n";
  }
}
