package org.consilium.platform.live.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutboxTest {

  private final Outbox outbox = new Outbox();

  @Test
  void aNewerViewReplacesAnOlderOneOfItsTopicThatStillWaits() {
    outbox.add(view("trat/1", "old"));
    outbox.add(view("trat/2", "other"));
    outbox.add(new Outbox.Frame("trat/1", false, "stored"));
    outbox.add(view("trat/1", "new"));
    assertThat(outbox.next().text()).isEqualTo("other");
    assertThat(outbox.next().text()).isEqualTo("stored");
    assertThat(outbox.next().text()).isEqualTo("new");
    assertThat(outbox.next()).isNull();
  }

  @Test
  void beyondTheLimitEverythingIsDroppedAndTheTopicsAreNamed() {
    String half = "x".repeat(Outbox.LIMIT / 2);
    assertThat(outbox.add(new Outbox.Frame("board/1", false, half))).isEmpty();
    assertThat(outbox.add(new Outbox.Frame("board/2", false, half))).isEmpty();
    assertThat(outbox.add(new Outbox.Frame("board/1", false, "y")))
        .containsExactlyInAnyOrder("board/1", "board/2");
    assertThat(outbox.next()).isNull();
  }

  @Test
  void whatWasSentOrReplacedNoLongerCounts() {
    String large = "x".repeat(Outbox.LIMIT - 1);
    for (int i = 0; i < 5; i++) {
      assertThat(outbox.add(view("trat/1", large))).isEmpty();
    }
    outbox.next();
    assertThat(outbox.add(view("trat/1", large))).isEmpty();
  }

  private static Outbox.Frame view(String topic, String text) {
    return new Outbox.Frame(topic, true, text);
  }
}
