package org.consilium.gradebook.entity.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.consilium.gradebook.entity.rules.MyResults.PeerOutcome;
import org.consilium.gradebook.entity.rules.MyResults.ToReview;
import org.junit.jupiter.api.Test;

class MyResultsSheetTest {

  private final FinishedSession played = new FinishedSession();

  @Test
  void ownPointsAndMissedQuestionsAreShownOnceKeysAreDisclosed() {
    MyResults mine = results();
    assertThat(mine.irats().get(0).result().percent()).isEqualTo("66.7");
    assertThat(mine.irats().get(0).result().items()).hasSize(3);
    assertThat(mine.review())
        .containsExactly(new ToReview(played.irat.id(), 2, "R03", true, "Because 2"));
  }

  @Test
  void beforeThatNothingOfTheIratIsTold() {
    played.disclosed.clear();
    MyResults mine = results();
    assertThat(mine.irats().get(0).result()).isNull();
    assertThat(mine.review()).isEmpty();
    assertThat(mine.trats().get(0).gain()).isNull();
    assertThat(mine.trats().get(0).points()).isEqualTo(10);
  }

  @Test
  void whoMissedTheTestIsToReviewAllOfIt() {
    played.absent.add(played.nora.id());
    assertThat(results().irats().get(0).result().points()).isZero();
    assertThat(results().review()).extracting(ToReview::answered).containsOnly(false).hasSize(3);
  }

  @Test
  void gainIsToldUnlessItGivesOneTeammateAway() {
    assertThat(results().trats().get(0).gain().gain()).isEqualTo("33.3");
    played.absent.add(played.nick.id());
    played.absent.add(played.sara.id());
    assertThat(results().trats().get(0).gain()).isNull();
  }

  @Test
  void exerciseIsToldOnceRevealed() {
    assertThat(results().exercises().get(0).result().choice()).isEqualTo("B");
    played.revealed = false;
    assertThat(results().exercises().get(0).result()).isNull();
  }

  @Test
  void peerEvaluationIsToldOnceReleasedAndAnonymous() {
    assertThat(results().peerEvaluations().get(0).outcome()).isEqualTo(PeerOutcome.SHOWN);
    assertThat(results().peerEvaluations().get(0).mean()).isEqualTo(new BigDecimal("4.3"));
    played.received(played.nora, 2, "4.0", true);
    assertThat(results().peerEvaluations().get(0).outcome()).isEqualTo(PeerOutcome.TOO_FEW);
    assertThat(results().peerEvaluations().get(0).mean()).isNull();
    played.received(played.nora, 3, "4.0", false);
    assertThat(results().peerEvaluations().get(0).outcome()).isEqualTo(PeerOutcome.NOT_RELEASED);
    assertThat(results().peerEvaluations().get(0).mean()).isNull();
  }

  @Test
  void whatTeammatesReceivedChangesNothing() {
    MyResults before = results();
    played.received(played.nick, 5, "1.0", true);
    assertThat(results()).isEqualTo(before);
  }

  private MyResults results() {
    return MyResultsSheet.of(played.outcomes(), played.nora.id());
  }
}
