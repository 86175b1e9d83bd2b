package org.consilium.caseboard.entity.rules.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft.LaneDraft;
import org.consilium.platform.problem.Fault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class TemplateRuleTest {

  private static final LaneDraft SOUND = new LaneDraft("PROBLEMS", null, "PROBLEM");

  static Stream<Arguments> flaws() {
    return Stream.of(
        arguments("no name", named(null), "name"),
        arguments("white space for a name", named(" \u00a0 "), "name"),
        arguments("81 characters", named("x".repeat(81)), "name"),
        arguments("two lines", named("Ward\nround"), "name"),
        arguments("no lanes", lanes(List.of()), "lanes"),
        arguments("13 lanes", lanes(titled(13)), "lanes"),
        arguments("an id in small letters", lane("problems", "Problems", "PROBLEM"), "id"),
        arguments("an id of 33 characters", lane("A".repeat(33), "A", "PROBLEM"), "id"),
        arguments("an empty id", lane("", "A", "PROBLEM"), "id"),
        arguments("the id of another lane", lane("PROBLEMS", "Other problems", "PROBLEM"), "id"),
        arguments("no title and no id", lane(null, null, "PROBLEM"), "title"),
        arguments("no title, an id of one's own", lane("WARD", " ", "PROBLEM"), "title"),
        arguments("61 characters of title", lane(null, "x".repeat(61), "PROBLEM"), "title"),
        arguments("half of a character", lane(null, "\ud83d", "PROBLEM"), "title"),
        arguments("a mark that turns text", lane(null, "a\u202eb", "PROBLEM"), "title"),
        arguments("no card type", lane(null, "Ward", null), "cardType"),
        arguments("an unknown card type", lane(null, "Ward", "STICKER"), "cardType"),
        arguments("a card type in small letters", lane(null, "Ward", "problem"), "cardType"));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("flaws")
  void isSaidWithItsPlaceAndWhatToDo(String what, TemplateDraft draft, String member) {
    List<Fault> faults = TemplateRule.faultsOf(draft);
    String place = member.equals("name") || member.equals("lanes") ? member : "lane 2, " + member;
    assertThat(faults).extracting(Fault::where).containsExactly(place);
    assertThat(faults.getFirst().detail()).endsWith(".");
  }

  @Test
  void everyFlawIsSaidAtOnce() {
    TemplateDraft draft =
        new TemplateDraft(
            "",
            Arrays.asList(
                new LaneDraft("x", "", "STICKER"),
                new LaneDraft(null, "Ward", "NOTE"),
                new LaneDraft(null, " ward ", "NOTE"),
                null));
    assertThat(TemplateRule.faultsOf(draft))
        .extracting(Fault::where)
        .containsExactly(
            "name",
            "lane 1, id",
            "lane 1, title",
            "lane 1, cardType",
            "lane 3, title",
            "lane 4, title",
            "lane 4, cardType");
    assertThat(TemplateRule.faultsOf(new TemplateDraft("A", null)))
        .extracting(Fault::where)
        .containsExactly("lanes");
  }

  @Test
  void idsAreKeptOrMadeAndTextsTidied() {
    TemplateDraft draft =
        new TemplateDraft(
            " Ward round ",
            List.of(
                new LaneDraft(null, " First ", "NOTE"),
                new LaneDraft("LANE_1", "Kept", "TASK"),
                new LaneDraft("PLAN", "", "CARE_ACTION"),
                new LaneDraft("GOALS", "What Ada wants", "NOTE"),
                new LaneDraft(null, "Last", "SBAR")));
    assertThat(TemplateRule.faultsOf(draft)).isEmpty();
    assertThat(TemplateRule.nameOf(draft)).isEqualTo("Ward round");
    assertThat(TemplateRule.layoutOf(draft).lanes())
        .containsExactly(
            new LaneSpec("LANE_2", "First", CardType.NOTE),
            new LaneSpec("LANE_1", "Kept", CardType.TASK),
            new LaneSpec("PLAN", null, CardType.CARE_ACTION),
            new LaneSpec("GOALS", "What Ada wants", CardType.NOTE),
            new LaneSpec("LANE_3", "Last", CardType.SBAR));
  }

  @Test
  void theLimitsThemselvesAreSound() {
    assertThat(TemplateRule.faultsOf(new TemplateDraft("x".repeat(80), titled(12)))).isEmpty();
    assertThat(TemplateRule.faultsOf(lane("A".repeat(32), "x".repeat(60), "NOTE"))).isEmpty();
  }

  @ParameterizedTest
  @EnumSource(BuiltInTemplate.class)
  void whatEverySchoolHasIsSound(BuiltInTemplate builtIn) {
    TemplateDraft draft = TemplateDraft.of("Copied", builtIn.layout());
    assertThat(TemplateRule.faultsOf(draft)).isEmpty();
    assertThat(TemplateRule.layoutOf(draft)).isEqualTo(builtIn.layout());
  }

  @ParameterizedTest
  @EnumSource(CommonLane.class)
  void commonLanesHaveTheirNameInEveryLanguage(CommonLane lane) throws IOException {
    Path screens = Path.of("src/main/webui/src/features/caseboard/locales");
    Path files = Path.of("src/main/resources/org/consilium/caseboard/entity/rules/file");
    for (String language : List.of("en", "de")) {
      assertThat(Files.readString(screens.resolve(language + "/student.ts")))
          .containsPattern("(?m)^    " + lane.name() + ": '.+',$");
    }
    for (String file : List.of("BoardMarkdown.properties", "BoardMarkdown_de.properties")) {
      assertThat(Files.readString(files.resolve(file)))
          .containsPattern("(?m)^lane." + lane.name() + "=.+$");
    }
  }

  private static TemplateDraft named(String name) {
    return new TemplateDraft(name, List.of(SOUND));
  }

  private static TemplateDraft lanes(List<LaneDraft> lanes) {
    return new TemplateDraft("Ward round", lanes);
  }

  /** A sound lane, then this one. */
  private static TemplateDraft lane(String id, String title, String cardType) {
    return lanes(List.of(SOUND, new LaneDraft(id, title, cardType)));
  }

  private static List<LaneDraft> titled(int count) {
    return Stream.iterate(1, number -> number + 1)
        .limit(count)
        .map(number -> new LaneDraft(null, "Lane " + number, "NOTE"))
        .toList();
  }
}
