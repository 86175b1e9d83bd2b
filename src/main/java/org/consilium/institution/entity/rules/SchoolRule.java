package org.consilium.institution.entity.rules;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.consilium.institution.RetainedData;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;

/** What may be said of a school, by whoever sets it up and by its own administrators. */
public final class SchoolRule {

  /** The languages in which Consilium speaks. */
  public static final List<String> LANGUAGES = List.of("en", "de");

  /** The longest privacy text. */
  public static final int MOST_OF_PRIVACY = 20_000;

  private static final TextRule NAME = TextRule.line(1, 160);
  private static final TextRule SHORT_NAME = TextRule.line(1, 40);
  private static final TextRule PRIVACY = TextRule.lines(0, MOST_OF_PRIVACY);

  private SchoolRule() {}

  /** What is wrong with its names. */
  public static List<Fault> nameFaults(String name, String shortName) {
    List<Fault> faults = new ArrayList<>();
    if (isFlawed(name, NAME)) {
      faults.add(new Fault("name", "Please write 1 to 160 characters on one line."));
    }
    if (isFlawed(shortName, SHORT_NAME)) {
      faults.add(new Fault("shortName", "Please write 1 to 40 characters on one line."));
    }
    return faults;
  }

  /** What is wrong with its time zone. */
  public static List<Fault> zoneFaults(String timeZone) {
    return timeZone != null && ZoneId.getAvailableZoneIds().contains(timeZone)
        ? List.of()
        : List.of(new Fault("timeZone", "Please choose one of the time zones offered."));
  }

  /** What is wrong with the languages that it offers its people. */
  public static List<Fault> languageFaults(List<String> languages, String first) {
    List<Fault> faults = new ArrayList<>();
    Set<String> offered = new HashSet<>(Objects.requireNonNullElse(languages, List.of()));
    if (offered.isEmpty()
        || !LANGUAGES.containsAll(offered)
        || offered.size() != languages.size()) {
      faults.add(new Fault("languages", "Please choose at least one of the languages offered."));
    }
    if (!offered.contains(first)) {
      faults.add(new Fault("defaultLanguage", "Please choose one of the school's languages."));
    }
    return faults;
  }

  /** What is wrong with its retention times; all of them must be stated. */
  public static List<Fault> retentionFaults(Map<RetainedData, Integer> days) {
    List<Fault> faults = new ArrayList<>();
    for (RetainedData kind : RetainedData.values()) {
      Integer stated = days == null ? null : days.get(kind);
      if (stated == null || stated < RetainedData.FEWEST_DAYS || stated > RetainedData.MOST_DAYS) {
        faults.add(
            new Fault(
                "retention." + kind,
                "Please choose %d to %,d days."
                    .formatted(RetainedData.FEWEST_DAYS, RetainedData.MOST_DAYS)));
      }
    }
    return faults;
  }

  /** What is wrong with its privacy text. */
  public static List<Fault> privacyFaults(String text) {
    return text != null && PRIVACY.flawOf(text).isEmpty()
        ? List.of()
        : List.of(new Fault("privacyText", "At most %,d characters.".formatted(MOST_OF_PRIVACY)));
  }

  private static boolean isFlawed(String text, TextRule rule) {
    return text == null || rule.flawOf(text).isPresent();
  }
}
