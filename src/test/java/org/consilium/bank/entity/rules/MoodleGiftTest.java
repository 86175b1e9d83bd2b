package org.consilium.bank.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The files with which Moodle tests its own importer, where they are at hand. */
class MoodleGiftTest {

  @Test
  void questionsOfEveryKind() throws IOException {
    GiftReading reading = read("questions.gift.txt");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items())
        .extracting(GiftItem::title, item -> item.options().size())
        .containsExactly(
            tuple("Q2", 3), tuple("Q1", 2), tuple("2-08 TSL", 2), tuple("2-08 TSL", 2));
    assertThat(reading.skipped())
        .extracting(GiftSkipped::title)
        .containsExactly("Q8", "Moodle activities", "colours", "Q5", "Shortanswer");
    GiftItem spectrum = reading.items().get(0);
    assertThat(spectrum.line()).isEqualTo(14);
    assertThat(spectrum.stem()).isEqualTo("What's between orange and green in the spectrum?");
    assertThat(spectrum.options())
        .containsExactly(
            new GiftOption("yellow", true, "right; good!"),
            new GiftOption("red", false, "wrong, it's yellow"),
            new GiftOption("blue", false, "wrong, it's yellow"));
    GiftItem answer = reading.items().get(1);
    assertThat(answer.stem()).isEqualTo("42 is the Absolute Answer to everything.");
    assertThat(answer.options())
        .containsExactly(
            new GiftOption("True", false, "42 is the Ultimate Answer."),
            new GiftOption("False", true, "You gave the right answer."));
    assertThat(answer.rationale()).startsWith("This is, of course, a Hitchiker's Guide");
  }

  @Test
  void questionsInACategory() throws IOException {
    GiftReading reading = read("questions_in_category.gift.txt");
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items())
        .extracting(GiftItem::title)
        .containsExactly("Greeting", "Moodle acronym");
    assertThat(reading.items())
        .extracting(GiftItem::category)
        .containsOnly("$course$/Default for New Features");
    assertThat(reading.items().get(0).stem())
        .isEqualTo(
            "Listen to this greeting: (http://demo.moodle.net/file.php/5/media/bonjour.mp3)\n\n"
                + "What language is being spoken?");
    assertThat(reading.items().get(1).stem())
        .isEqualTo(
            "Moodle is an acronym for Modular Object-Oriented Dynamic Learning Environment.");
  }

  private static GiftReading read(String name) throws IOException {
    Path file = Path.of("../shared/data/questions/moodle", name);
    assumeTrue(Files.exists(file), "data for development, not in a fresh clone");
    return GiftReader.read(Files.readAllBytes(file));
  }
}
