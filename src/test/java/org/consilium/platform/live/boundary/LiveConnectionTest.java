package org.consilium.platform.live.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.websocket.CloseReason;
import jakarta.websocket.RemoteEndpoint;
import jakarta.websocket.SendHandler;
import jakarta.websocket.SendResult;
import jakarta.websocket.Session;
import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LiveConnectionTest {

  /** Of some sixty characters each as many fit into an outbox. */
  private static final int MANY = 8_000;

  /** How the network takes a frame. */
  private interface Network {
    void send(String text, SendHandler end);
  }

  private final List<String> arrived = Collections.synchronizedList(new ArrayList<>());
  private final List<CloseReason> ended = new ArrayList<>();

  @Test
  void whoeverReadsLateIsToldAllThatWaitsInItsOrder() {
    CompletableFuture<SendHandler> slow = new CompletableFuture<>();
    LiveConnection connection =
        connection(
            (text, end) -> {
              arrived.add(text);
              if (!slow.complete(end)) {
                end.onResult(new SendResult());
              }
            });
    List<String> texts = texts();
    texts.forEach(text -> tell(connection, text));
    assertThat(arrived).hasSize(1);
    slow.join().onResult(new SendResult());
    assertThat(arrived).isEqualTo(texts);
  }

  @Test
  void oneFrameIsUnderWayWheneverItsEndIsTold() {
    Random random = new Random(7);
    CompletableFuture<Void> all = new CompletableFuture<>();
    try (ExecutorService elsewhere = Executors.newSingleThreadExecutor()) {
      LiveConnection connection =
          connection(
              (text, end) -> {
                arrived.add(text);
                if (arrived.size() == MANY) {
                  all.complete(null);
                } else if (random.nextBoolean()) {
                  end.onResult(new SendResult());
                } else {
                  elsewhere.execute(() -> end.onResult(new SendResult()));
                }
              });
      texts().forEach(text -> tell(connection, text));
      assertThat(all).succeedsWithin(Duration.ofSeconds(30));
    }
    assertThat(arrived).isEqualTo(texts());
  }

  @Test
  void anEndThatIsToldTwiceSendsNothingBesideWhatIsUnderWay() {
    List<SendHandler> ends = new ArrayList<>();
    LiveConnection connection =
        connection(
            (text, end) -> {
              arrived.add(text);
              ends.add(end);
            });
    texts().subList(0, 5).forEach(text -> tell(connection, text));
    ends.getFirst().onResult(new SendResult());
    ends.getFirst().onResult(new SendResult());
    assertThat(arrived).isEqualTo(texts().subList(0, 2));
  }

  @Test
  void whoCannotBeSentToIsEnded() {
    LiveConnection connection =
        connection(
            (text, end) -> {
              throw new IllegalStateException("closed");
            });
    tell(connection, "one");
    assertThat(ended).hasSize(1);
    LiveConnection other =
        connection((text, end) -> end.onResult(new SendResult(new IllegalStateException("gone"))));
    tell(other, "one");
    assertThat(ended).hasSize(2);
    assertThat(List.of(connection, other))
        .as("what came before from whoever is gone still counts")
        .noneMatch(LiveConnection::isEnded);
    other.close(LiveConnection.SIGNED_OUT, "sign-in ended");
    assertThat(other.isEnded()).isTrue();
  }

  private static List<String> texts() {
    return IntStream.range(0, MANY).mapToObj(n -> "%060d".formatted(n)).toList();
  }

  private static void tell(LiveConnection connection, String text) {
    connection.enqueue(new Outbox.Frame(null, false, text));
  }

  private LiveConnection connection(Network network) {
    RemoteEndpoint.Async remote =
        speaking(
            RemoteEndpoint.Async.class,
            (method, arguments) -> {
              network.send((String) arguments[0], (SendHandler) arguments[1]);
              return null;
            });
    Session session =
        speaking(
            Session.class,
            (method, arguments) ->
                method.equals("close") ? note((CloseReason) arguments[0]) : remote);
    return new LiveConnection(session, "token", null, null);
  }

  private Void note(CloseReason reason) {
    ended.add(reason);
    return null;
  }

  private static <T> T speaking(Class<T> type, BiFunction<String, Object[], Object> answers) {
    return type.cast(
        Proxy.newProxyInstance(
            type.getClassLoader(),
            new Class<?>[] {type},
            (proxy, method, arguments) -> answers.apply(method.getName(), arguments)));
  }
}
