package org.consilium.access;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.consilium.Classroom;
import org.consilium.exercise.PlannedOption;
import org.consilium.peerevaluation.Competency;
import org.consilium.peerevaluation.PeerRating;
import org.consilium.platform.security.Actor;
import org.consilium.session.entity.rules.ExtraTime;
import org.consilium.session.entity.rules.ExtraTime.Mode;
import org.consilium.session.entity.rules.ExtraTime.Unit;

/**
 * What people of a play say and do. The two scripts differ in nothing but secrets: in keys, titles,
 * rationales and feedback of items, in the case, in what options of the exercise are worth and why,
 * and in what others do and have: their extra time, answers, leanings, scratches, cards, commits
 * and ratings.
 *
 * @param other whether it is the other one
 */
record Script(boolean other) {

  /** In every text of the play, so that it can be found where no text of a play should be. */
  static final String MARK = "wombat";

  /** How many items the tests have; each has options 0 to 3. */
  static final int ITEMS = 3;

  /** An option of the first item that is wrong in every play. */
  static final int WRONG = 2;

  /** An option of the second item that is right in the usual play alone. */
  static final int RIGHT = 1;

  private static final List<Integer> USUAL_KEY = List.of(0, RIGHT, 2);
  private static final List<Integer> OTHER_KEY = List.of(1, 3, 0);

  /** One of the two. */
  <T> T either(T usual, T otherwise) {
    return other ? otherwise : usual;
  }

  /** The question bank, as GIFT. */
  String items() {
    return IntStream.range(0, ITEMS).mapToObj(this::item).collect(Collectors.joining("\n"));
  }

  private String item(int index) {
    int right = either(USUAL_KEY, OTHER_KEY).get(index);
    String options =
        IntStream.range(0, 4)
            .mapToObj(
                option ->
                    "%s%s option %d of %d#%s"
                        .formatted(
                            option == right ? "=" : "~",
                            MARK,
                            option,
                            index,
                            other ? "Told otherwise, of " + MARK : "Told " + MARK))
            .collect(Collectors.joining("\n"));
    return "::%s %d::Which %s is the %dth? {\n%s\n####%s\n}\n"
        .formatted(
            other ? "Another title" : "Title",
            index,
            MARK,
            index,
            options,
            other ? "Another, longer reason for a " + MARK : "Because of a " + MARK);
  }

  /** The case file: three stages. */
  String patientCase() {
    String all = either("", "another ");
    String medical = medical();
    return """
    {"format": "consilium-case/1", "title": "A %1$scase", "summary": "Of a %1$s%2$s",
     "patient": {"name": "Ada %1$sSmall", "age": 80},
     "stages": [
       {"title": "Arrival%1$s", "parts": [%3$s, %4$s, %5$s, %6$s, %7$s]},
       {"title": "Later", "parts": [%8$s]},
       {"title": "%9$s", "parts": [%10$s]}]}"""
        .formatted(
            all,
            MARK,
            part("For " + all + "all", null),
            part("For nurses", "NUR"),
            part("For pharmacists", "PHA"),
            either("", part("More", "MED") + ",") + part(medical, "MED"),
            part("For therapists", "PHY"),
            part("For all, later", null),
            either("Last", "The very last"),
            either("", part("More, last", null) + ",") + part("At last", null));
  }

  private static String part(String title, String discipline) {
    return """
    {"title": "%s", "kind": "NARRATIVE", "source": "Somebody", "discipline": %s,
     "text": "A %s: %s."}"""
        .formatted(title, discipline == null ? "null" : '"' + discipline + '"', MARK, title);
  }

  /** A part that only one discipline has, as a board cites it. */
  String citation() {
    String medical = medical();
    return "%s: A %s: %s. (Somebody)".formatted(medical, MARK, medical);
  }

  private String medical() {
    return either("Murmur", "No murmur was ever heard");
  }

  /** Who has extra time; those who are listened to never have. */
  Map<Actor, ExtraTime> extraTime(Classroom room) {
    return either(
        Map.of(),
        Map.of(
            room.team(0).pharmacist(),
            new ExtraTime(Unit.MINUTES, 10, Mode.EARLY_START),
            room.team(0).secondNurse(),
            new ExtraTime(Unit.PERCENT, 50, Mode.LONGER_END),
            room.team(1).physician(),
            new ExtraTime(Unit.PERCENT, 300, Mode.LONGER_END)));
  }

  /** The options of the exercise. */
  List<PlannedOption> options() {
    return List.of(
        new PlannedOption("Wait for the " + MARK, other ? 4 : 0, other ? "It heals." : "It harms."),
        new PlannedOption("Act on the " + MARK, other ? 1 : 4, other ? null : "It helps."),
        new PlannedOption("Ask the " + MARK, 2, null));
  }

  /** What the other team commits, one after the other: an option's place. */
  List<Integer> otherTeamsChoices() {
    return either(List.of(0), List.of(1, 2));
  }

  /** A rating that is always the same, so that the shuffling of comments does not show. */
  static PeerRating usualRating() {
    return rating(4, "");
  }

  /** A teammate's rating of others. */
  PeerRating rating() {
    return either(usualRating(), rating(1, "much "));
  }

  private static PeerRating rating(int score, String more) {
    return new PeerRating(
        Arrays.stream(Competency.values()).collect(Collectors.toMap(c -> c, c -> score)),
        "Knows " + more + "of the " + MARK,
        "Might speak " + more + "of the " + MARK);
  }
}
