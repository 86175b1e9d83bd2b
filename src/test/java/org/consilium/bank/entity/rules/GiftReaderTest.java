package org.consilium.bank.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GiftReaderTest {

  @Test
  void itemIsReadWithEverything() {
    GiftReading reading =
        read(
            """
            // about the kidneys
            $CATEGORY: geriatrics/kidney

            ::Metformin and eGFR::[html]An <b>82-year-old</b> has an eGFR of 25 mL/min.
            What about metformin? {
              =Stop it#[html]Right: risk of <i>lactic acidosis</i>.
              // a comment inside
              ~Double it # Why\\?
              ~Keep it \\= 2 \\{g\\} \\~ daily
              #### Contraindicated below 30 mL/min.
            }
            """);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.skipped()).isEmpty();
    assertThat(reading.items())
        .containsExactly(
            new GiftItem(
                4,
                "geriatrics/kidney",
                "Metformin and eGFR",
                "An 82-year-old has an eGFR of 25 mL/min. What about metformin?",
                List.of(
                    new GiftOption("Stop it", true, "Right: risk of lactic acidosis."),
                    new GiftOption("Double it", false, "Why\\?"),
                    new GiftOption("Keep it = 2 {g} ~ daily", false, "")),
                "Contraindicated below 30 mL/min."));
  }

  @Test
  void escapesStandForThemselves() {
    GiftItem item = item("::a\\:\\:b::q \\{x\\} \\\\ \\: line\\nnext {=\\#1 ~\\=2\\~3 ~a\\\\b}");
    assertThat(item.title()).isEqualTo("a::b");
    assertThat(item.stem()).isEqualTo("q {x} \\ : line\nnext");
    assertThat(texts(item)).containsExactly("#1", "=2~3", "a\\b");
  }

  @Test
  void linesOfAStemStayAndLinesOfAnOptionAreJoined() {
    GiftItem item = item("Labs:\n  K 5.9\n  Na 131\n{=stop\n   spironolactone\n~go on}");
    assertThat(item.stem()).isEqualTo("Labs:\nK 5.9\nNa 131");
    assertThat(texts(item)).containsExactly("stop spironolactone", "go on");
  }

  @Test
  void titleIsTakenFromTheStemWhenThereIsNone() {
    assertThat(item("Which one?\nReally {=a ~b}").title()).isEqualTo("Which one?");
    String title = item("word ".repeat(40) + "{=a ~b}").title();
    // 16 words of 4 letters and 15 spaces are 79 characters, the 80th is the space before the next
    assertThat(title).isEqualTo("word ".repeat(16).strip() + "…");
  }

  @Test
  void missingWordBecomesABlank() {
    assertThat(item("Grant is {~buried =entombed ~living} in Grant's tomb.").stem())
        .isEqualTo("Grant is _____ in Grant's tomb.");
    assertThat(item("Two and two are {=four ~five}.").stem()).isEqualTo("Two and two are _____.");
  }

  @ParameterizedTest
  @CsvSource({"T,true", "TRUE,true", "true,true", "F,false", "FALSE,false"})
  void trueFalseIsAnItemOfTwoOptions(String verdict, boolean truth) {
    GiftItem item = item("Warfarin interacts with co-trimoxazole.{" + verdict + "#no#yes####why}");
    assertThat(item.options())
        .containsExactly(
            new GiftOption("True", truth, truth ? "yes" : "no"),
            new GiftOption("False", !truth, truth ? "no" : "yes"));
    assertThat(item.rationale()).isEqualTo("why");
  }

  @Test
  void trueFalseMissesNoWord() {
    assertThat(item("It is so.{T}\";").stem()).isEqualTo("It is so.");
    assertThat(item("It is so{T} in adults.").stem()).isEqualTo("It is so in adults.");
  }

  @Test
  void fullMarkMayBeAWeightAndPartMarksAreLeftOutWithANotice() {
    GiftReading reading = read("q {~%100%a ~%50%b ~%-50.5%c ~d}");
    assertThat(texts(reading.items().get(0))).containsExactly("a", "b", "c", "d");
    assertThat(reading.items().get(0).options())
        .extracting(GiftOption::correct)
        .containsExactly(true, false, false, false);
    assertThat(reading.notices()).extracting(GiftNotice::line).containsExactly(1);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Just some words.                     | description",
        "How are you? {}                      | essay",
        "How are you? {####because}           | essay",
        "1 to 5? {#3:2}                       | numerical",
        "Match. {=Canada -> Ottawa =Italy -> Rome} | matching",
        "Best animal? {=Frog =%50%Cat}        | short-answer",
        "Best animal? {Frog}                  | short-answer",
        "Colours? {~%50%a ~%50%b ~%-100%c}    | several answers together",
        "Which? {=a =b ~c}                    | More than one",
        "Which? {=a ~see <img src\\='x.png'>}   | picture",
        "[markdown]![x](y.png) Which? {=a ~b} | picture"
      })
  void otherKindsAreSkippedWithTheReason(String question, String reason) {
    GiftReading reading = read("\n::title::" + question);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items()).isEmpty();
    assertThat(reading.skipped())
        .singleElement()
        .satisfies(
            skipped -> {
              assertThat(skipped.line()).isEqualTo(2);
              assertThat(skipped.title()).isEqualTo("title");
              assertThat(skipped.reason()).contains(reason);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "q {=a ~b              | 1 | 3 | never closed",
        "q =a ~b}              | 1 | 8 | without a {",
        "q } {=a ~b}           | 1 | 3 | without a {",
        "q {=a {x ~b}          | 1 | 7 | within the answers",
        "q {=a ~b} r {=c ~d}   | 1 | 13 | empty line",
        "q {=a ~b} r }         | 1 | 13 | second }",
        "::q {=a ~b}           | 1 | 1 | does not end with ::",
        "q {x =a ~b}           | 1 | 4 | before the first option",
        "q {~a ~b}             | 1 | 4 | No option is marked",
        "q {~a}                | 1 | 4 | at least 2",
        "q {=a ~b ~c ~d ~e ~f ~g ~h ~i} | 1 | 28 | at most 8",
        "q {=a ~}              | 1 | 7 | has no text",
        "q {=a ~b ~a}          | 1 | 10 | twice",
        "q {~%150%a =b}        | 1 | 4 | between -100 and 100",
        "{=a ~b}               | 1 | 1 | The question has no text"
      })
  void mistakesAreNamedWithLineAndColumn(String question, int line, int column, String reason) {
    GiftReading reading = read(question);
    assertThat(reading.items()).isEmpty();
    assertThat(reading.faults())
        .anySatisfy(
            fault -> {
              assertThat(fault.reason()).contains(reason);
              assertThat(fault.line()).isEqualTo(line);
              assertThat(fault.column()).isEqualTo(column);
            });
  }

  @Test
  void lineOfAMistakeCountsCommentsAndOtherQuestions() {
    GiftReading reading =
        read("first {=a ~b}\r\n\r\n// note\r\nsecond {\r\n// note\r\n  =a\r\n  ~\r\n}");
    assertThat(reading.items()).hasSize(1);
    assertThat(reading.faults()).containsExactly(new GiftFault(7, 3, "The option has no text."));
  }

  @Test
  void unclosedQuestionDoesNotSwallowTheNext() {
    GiftReading reading = read("first {=a ~b\n\nsecond {=c ~d}");
    assertThat(reading.faults()).hasSize(1);
    assertThat(reading.items()).extracting(GiftItem::stem).containsExactly("second");
  }

  @Test
  void categoriesFollowEachOther() {
    GiftReading reading =
        read("a {=x ~y}\n\n$CATEGORY: one\nb {=x ~y}\n$CATEGORY: two\n\nc {=x ~y}");
    assertThat(reading.items()).extracting(GiftItem::category).containsExactly("", "one", "two");
    assertThat(reading.items()).extracting(GiftItem::line).containsExactly(1, 4, 7);
  }

  @Test
  void textsAreLimited() {
    assertThat(read("x".repeat(4_000) + " {=a ~b}").faults()).isEmpty();
    assertThat(read("x".repeat(4_001) + " {=a ~b}").faults())
        .containsExactly(new GiftFault(1, 1, "The question has more than 4,000 characters."));
    assertThat(read("q {=a ~" + "x".repeat(1_001) + "}").faults())
        .containsExactly(new GiftFault(1, 7, "The option has more than 1,000 characters."));
    assertThat(read("::" + "x".repeat(201) + "::q {=a ~b}").faults())
        .containsExactly(new GiftFault(1, 1, "The title has more than 200 characters."));
    assertThat(read("q\u0007 {=a ~b}").faults())
        .containsExactly(new GiftFault(1, 1, "The question has an invisible control character."));
  }

  @Test
  void itemsAreLimited() {
    assertThat(read("q {=a ~b}\n\n".repeat(500)).faults()).isEmpty();
    // each question takes two lines, so the 501st begins in line 1,001
    assertThat(read("q {=a ~b}\n\n".repeat(501)).faults())
        .containsExactly(
            new GiftFault(1_001, 1, "A file gives at most 500 items; please split it."));
  }

  @Test
  void questionsOfAnyKindAreLimited() {
    // each question takes two lines, so the 2,001st begins in line 4,001
    assertThat(read("essay {}\n\n".repeat(2_001)).faults())
        .containsExactly(
            new GiftFault(4_001, 1, "A file has at most 2,000 questions; please split it."));
  }

  @Test
  void emptyAndUnreadableFilesAreFaults() {
    assertThat(read("").faults())
        .containsExactly(new GiftFault(0, 0, "There is no question in this file."));
    assertThat(read("// only a comment\n\n$CATEGORY: x").faults()).hasSize(1);
    assertThat(GiftReader.read("q {=\u00e9 ~b}".getBytes(StandardCharsets.ISO_8859_1)).faults())
        .extracting(GiftFault::line)
        .containsExactly(1);
    assertThat(GiftReader.read(new byte[GiftReader.MOST_BYTES + 1]).faults()).hasSize(1);
  }

  @Test
  void byteOrderMarkIsNoPartOfTheFirstQuestion() {
    assertThat(item("\ufeffq {=a ~b}").stem()).isEqualTo("q");
  }

  @Test
  void digestTellsReadingsApart() {
    String digest = read("q {=a ~b}").digest();
    assertThat(read("q {=a ~b}\n").digest()).isEqualTo(digest);
    assertThat(
            List.of(
                read("q {~a =b}").digest(),
                read("q {=a ~b#c}").digest(),
                read("q {=a ~b}\n\nr {}").digest()))
        .doesNotContain(digest);
    assertThat(item("q {=a ~b}").digest()).isEqualTo(item("\n\nq   {  =a\n~b }").digest());
  }

  private static List<String> texts(GiftItem item) {
    return item.options().stream().map(GiftOption::text).toList();
  }

  private static GiftItem item(String gift) {
    GiftReading reading = read(gift);
    assertThat(reading.faults()).isEmpty();
    assertThat(reading.items()).hasSize(1);
    return reading.items().get(0);
  }

  private static GiftReading read(String gift) {
    return GiftReader.read(gift.getBytes(StandardCharsets.UTF_8));
  }
}
