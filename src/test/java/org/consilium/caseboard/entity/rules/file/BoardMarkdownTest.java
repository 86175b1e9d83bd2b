package org.consilium.caseboard.entity.rules.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.BoardVerdict.Applied;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.file.BoardFile.Named;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.CommonLane;
import org.consilium.caseboard.entity.rules.layout.LaneSpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A board as a file: what is in it, and that nothing on the board changes the document's form. */
class BoardMarkdownTest {

  private static final UUID NIA = new UUID(1, 1);
  private static final UUID PAUL = new UUID(1, 2);
  private static final UUID KIM = new UUID(1, 3);
  private static final UUID DRUG = new UUID(2, 1);
  private static final UUID FALLS = new UUID(2, 2);
  private static final UUID GONE = new UUID(2, 3);

  private static final Map<UUID, Named> NAMES =
      Map.of(
          NIA, new Named("Nia *Bold*", "NUR"),
          PAUL, new Named("Paul Pill", "PHA"),
          KIM, new Named("Kim Staff", null));

  private static final BoardLayout LAYOUT =
      new BoardLayout(
          List.of(
              new LaneSpec("MEDICATIONS", null, CardType.MEDICATION),
              new LaneSpec("OWN", "Our | lane", CardType.PROBLEM),
              new LaneSpec("TASKS", null, CardType.TASK)));

  private BoardState board = BoardState.empty(LAYOUT);

  private void done(UUID by, BoardOp op) {
    board = ((Applied) board.apply(by, op)).board();
  }

  private void work() {
    done(
        NIA,
        new BoardOp.CardCreated(
            DRUG,
            "MEDICATIONS",
            "a0",
            "# Warfarin\n<script>alert(1)</script>",
            CardType.MEDICATION,
            Map.of("dose", "5 mg | 2x", "decision", "STOP", "reason", "bleeds\n- a lot")));
    done(PAUL, new BoardOp.CardCreated(FALLS, "OWN", "a0", "Falls", CardType.PROBLEM, Map.of()));
    done(PAUL, new BoardOp.CardCreated(GONE, "OWN", "a1", "Gone", CardType.NOTE, Map.of()));
    done(PAUL, new BoardOp.LinkAdded(DRUG, new UUID(3, 1), FALLS, LinkKind.CAUSES));
    done(PAUL, new BoardOp.LinkAdded(DRUG, new UUID(3, 2), GONE, LinkKind.TREATS));
    done(PAUL, new BoardOp.CardDeleted(GONE));
    done(PAUL, new BoardOp.CardEdited(DRUG, 1, "# Warfarin\n<script>alert(2)</script>"));
    done(PAUL, new BoardOp.CommentAdded(DRUG, new UUID(4, 1), "[x](javascript:y)\nsecond line"));
    done(PAUL, new BoardOp.ReactionSet(DRUG, CardReaction.IMPORTANT));
    done(NIA, new BoardOp.TagAdded(DRUG, "ipec:VE"));
    done(NIA, new BoardOp.TagAdded(DRUG, "a_b"));
    done(NIA, new BoardOp.CreditOffered(DRUG, PAUL));
    done(
        NIA,
        new BoardOp.CardCreated(
            new UUID(2, 4),
            "TASKS",
            "a0",
            "Call the ward",
            CardType.TASK,
            Map.of("who", PAUL.toString(), "done", "NO")));
    done(KIM, new BoardOp.NotePinned("Well done\n# really"));
  }

  private BoardFile file() {
    FileOfBoard file = new FileOfBoard(board, NAMES::get);
    return new BoardFile(
        BoardFile.FORMAT,
        Instant.parse("2026-11-28T06:00:30Z"),
        "Tuesday",
        "Team 1",
        1_234,
        board.frozen(),
        file.note(),
        file.lanes());
  }

  @Test
  void everythingThatStandsIsInItAndNothingBreaksOut() {
    work();
    assertThat(BoardMarkdown.of(file(), Locale.ENGLISH))
        .isEqualTo(
            """
            # Case board of Team 1

            Tuesday. 1234 changes. Taken on 2026-11-28 06:00 UTC.

            > **Note of Kim Staff:** Well done\\
            > \\# really

            ## 1. Medication reconciliation

            ### 1.1 Medication

            \\# Warfarin\\
            \\<script\\>alert(2)\\</script\\>

            - **Dose:** 5 mg \\| 2x
            - **Decision:** Stop
            - **Reason:** bleeds\\
              \\- a lot
            - **By:** Nia \\*Bold\\* (NUR), words last changed by Paul Pill (PHA)
            - **Contribution of, not confirmed:** Paul Pill (PHA)
            - **Tags:** Values and ethics, a\\_b
            - **Reactions:** Paul Pill (PHA) finds it important
            - **Links:** causes 2.1
            - **Comment of Paul Pill (PHA):** \\[x\\](javascript:y)\\
              second line

            ## 2. Our \\| lane

            ### 2.1 Problem

            Falls

            - **By:** Paul Pill (PHA)

            ## 3. Who does what

            ### 3.1 Task

            Call the ward

            - **Who:** Paul Pill
            - **Done:** No
            - **By:** Nia \\*Bold\\* (NUR)
            """);
  }

  @Test
  void germanAndAnUnknownLanguageHaveTheirWords() {
    done(KIM, new BoardOp.BoardFrozen());
    assertThat(BoardMarkdown.of(file(), Locale.GERMAN))
        .startsWith("# Fallboard von Team 1\n")
        .contains("Das Board ist eingefroren.", "## 1. Medikationsabgleich\n\nKeine Karten.");
    assertThat(BoardMarkdown.of(file(), Locale.forLanguageTag("xx-not!a-language")))
        .startsWith("# Case board of Team 1\n");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "de"})
  void everyTypeFieldAndChoiceHasItsWords(String language) {
    ResourceBundle words = BoardMarkdown.words(Locale.forLanguageTag(language));
    Stream<String> ofTypes =
        Stream.of(CardType.values())
            .flatMap(
                type ->
                    Stream.concat(
                        Stream.of("type." + type),
                        type.fields().stream()
                            .flatMap(
                                field ->
                                    Stream.concat(
                                        Stream.of("field." + field.name()),
                                        field.choices().stream().map(one -> "choice." + one)))));
    Stream<String> others =
        Stream.of(
                Stream.of(CardReaction.values()).map(one -> "reaction." + one),
                Stream.of(LinkKind.values()).map(one -> "link." + one),
                Stream.of(CommonLane.values()).map(one -> "lane." + one),
                Stream.of("ipec.VE", "ipec.RR", "ipec.C", "ipec.TT"))
            .flatMap(part -> part);
    assertThat(Collections.list(words.getKeys()))
        .containsAll(Stream.concat(ofTypes, others).toList());
  }
}
