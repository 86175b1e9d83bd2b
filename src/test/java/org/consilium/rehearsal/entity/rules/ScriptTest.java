package org.consilium.rehearsal.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.consilium.session.PhaseKind;
import org.junit.jupiter.api.Test;

class ScriptTest {

  private static final List<Question> QUESTIONS =
      List.of(new Question(4, 1), new Question(2, 0), new Question(5, 4), new Question(3, 2));
  private static final List<Part> AGENDA =
      List.of(
          Part.of(PhaseKind.CHECK_IN),
          Part.test(PhaseKind.IRAT, QUESTIONS),
          Part.test(PhaseKind.TRAT, QUESTIONS),
          Part.exercise(List.of(0, 4, 2), true),
          Part.of(PhaseKind.PEER_EVALUATION));
  private static final int IRAT = 1;
  private static final int TRAT = 2;
  private static final int EXERCISE = 3;
  private static final int PEERS = 4;

  @Property(tries = 60)
  void samePlanGivesTheSameScript(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 6) int teams) {
    assertThat(Script.of(plan(seed, teams, 0.2, 0.1)))
        .isEqualTo(Script.of(plan(seed, teams, 0.2, 0.1)));
  }

  @Test
  void anotherSeedGivesAnotherScript() {
    assertThat(Script.of(plan(1, 3, 0.2, 0.1))).isNotEqualTo(Script.of(plan(2, 3, 0.2, 0.1)));
  }

  @Property(tries = 100)
  void everyActIsWithinItsPhaseInOrderAndOnlyByWhoHasCome(
      @ForAll long seed,
      @ForAll @DoubleRange(max = 0.4) double late,
      @ForAll @DoubleRange(max = 0.4) double absent) {
    Script script = Script.of(plan(seed, 4, late, absent));
    Set<Integer> here = new HashSet<>();
    for (int phase = 0; phase < AGENDA.size(); phase++) {
      double last = 0;
      for (Act act : script.phases().get(phase)) {
        assertThat(act.at()).isBetween(last, 1.0);
        last = act.at();
        if (act.deed() instanceof Deed.Arrive) {
          assertThat(here.add(act.by())).isTrue();
        } else {
          assertThat(here).contains(act.by());
          assertThat(fits(AGENDA.get(phase).kind(), act.deed())).isTrue();
        }
      }
    }
    assertThat(here)
        .containsExactlyInAnyOrderElementsOf(
            script.classmates().stream().filter(c -> !c.absent()).map(Classmate::number).toList());
  }

  @Property(tries = 60)
  void teamsScratchUntilTheyAreRightAndNoOptionTwice(@ForAll long seed) {
    Script script = Script.of(plan(seed, 4, 0.1, 0));
    Map<String, List<Integer>> tried = new HashMap<>();
    for (Act act : script.phases().get(TRAT)) {
      if (act.deed() instanceof Deed.Scratch scratch) {
        List<Integer> card =
            tried.computeIfAbsent(team(script, act) + "/" + scratch.item(), k -> new ArrayList<>());
        // two who scratch at once want the same attempt; the second adds nothing
        if (scratch.attempt() == card.size() + 1) {
          assertThat(card).doesNotContain(scratch.option());
          card.add(scratch.option());
        }
        assertThat(card.get(scratch.attempt() - 1)).isEqualTo(scratch.option());
      }
    }
    assertThat(tried).hasSize(4 * QUESTIONS.size());
    tried.forEach(
        (card, options) -> {
          Question question = QUESTIONS.get(Integer.parseInt(card.substring(card.length() - 1)));
          assertThat(options.getLast()).isEqualTo(question.right());
          assertThat(options.indexOf(question.right())).isEqualTo(options.size() - 1);
        });
  }

  @Property(tries = 60)
  void cardsAreTouchedOnlyWhileTheyStandOnTheBoardOfTheOwnTeam(@ForAll long seed) {
    Script script = Script.of(plan(seed, 3, 0.1, 0.1));
    Set<String> standing = new HashSet<>();
    for (Act act : script.phases().get(EXERCISE)) {
      String team = team(script, act) + "/";
      switch (act.deed()) {
        case Deed.Write write -> assertThat(standing.add(team + write.card())).isTrue();
        case Deed.Rewrite rewrite -> assertThat(standing).contains(team + rewrite.card());
        case Deed.Move move -> assertThat(standing).contains(team + move.card());
        case Deed.Strike strike -> assertThat(standing.remove(team + strike.card())).isTrue();
        default -> assertThat(act.deed()).isInstanceOf(Deed.Commit.class);
      }
    }
    assertThat(standing).isNotEmpty();
  }

  @Test
  void whoKnowsMoreAnswersMoreRight() {
    List<Integer> able = new ArrayList<>();
    List<Integer> weak = new ArrayList<>();
    for (long seed = 0; seed < 40; seed++) {
      Script script = Script.of(plan(seed, 6, 0, 0));
      for (Act act : script.phases().get(IRAT)) {
        if (act.deed() instanceof Deed.Choose choose) {
          int right = choose.option() == QUESTIONS.get(choose.item()).right() ? 1 : 0;
          (script.classmates().get(act.by()).ability() > 0.58 ? able : weak).add(right);
        }
      }
    }
    // ability is about normal around 0.58 with 0.15, so each half is 0.8 x 0.15 = 0.12 off the mean
    assertThat(mean(able)).isBetween(0.67, 0.73);
    assertThat(mean(weak)).isBetween(0.43, 0.49);
  }

  @Test
  void latecomersAndAbsentAreAsManyAsWished() {
    Script script = Script.of(plan(7, 200, 0.1, 0.25));
    // 800 students: 80 late and 200 absent, give or take three standard deviations (8.5 and 12.2)
    assertThat(script.classmates().stream().filter(Classmate::late).count()).isBetween(54L, 106L);
    assertThat(script.classmates().stream().filter(Classmate::absent).count())
        .isBetween(163L, 237L);
    Stream<Deed> early = script.phases().getFirst().stream().map(Act::deed);
    assertThat(early).hasOnlyElementsOfType(Deed.Arrive.class);
  }

  @Test
  void everybodyRatesEveryTeammateWhoIsThere() {
    Script script = Script.of(plan(3, 2, 0, 0));
    Set<List<Integer>> pairs = new HashSet<>();
    for (Act act : script.phases().get(PEERS)) {
      Deed.Rate rate = (Deed.Rate) act.deed();
      assertThat(rate.scores()).hasSize(4).allMatch(score -> score >= 1 && score <= 5);
      assertThat(rate.mate()).isNotEqualTo(act.by());
      assertThat(script.classmates().get(rate.mate()).team()).isEqualTo(team(script, act));
      pairs.add(List.of(act.by(), rate.mate()));
    }
    assertThat(pairs).hasSize(2 * 4 * 3);
  }

  @Test
  void nobodyOfTheFirstSixHundredHasTheNameOfAnother() {
    Set<String> names = new HashSet<>();
    for (int number = 0; number < 600; number++) {
      assertThat(names.add(Names.given(number) + " " + Names.family(number))).isTrue();
    }
  }

  private static ClassPlan plan(long seed, int teams, double late, double absent) {
    return new ClassPlan(
        seed,
        new Habits(late, absent, 3),
        Collections.nCopies(teams, List.of("NUR", "PHA", "MED", "NUR")),
        AGENDA);
  }

  private static boolean fits(PhaseKind kind, Deed deed) {
    return switch (deed) {
      case Deed.Arrive arrive -> true;
      case Deed.Choose choose -> kind == PhaseKind.IRAT;
      case Deed.Flag flag -> kind == PhaseKind.IRAT;
      case Deed.HandIn handIn -> kind == PhaseKind.IRAT;
      case Deed.Lean lean -> kind == PhaseKind.TRAT;
      case Deed.Scratch scratch -> kind == PhaseKind.TRAT;
      case Deed.Rate rate -> kind == PhaseKind.PEER_EVALUATION;
      default -> kind == PhaseKind.EXERCISE;
    };
  }

  private static int team(Script script, Act act) {
    return script.classmates().get(act.by()).team();
  }

  private static double mean(List<Integer> values) {
    return values.stream().mapToInt(Integer::intValue).average().orElseThrow();
  }
}
