package org.consilium.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.browser.LaunchedApplication.await;
import static org.consilium.browser.LaunchedApplication.kill;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The run command's launcher: what it starts, what it leaves, what it says when it cannot start.
 */
class LauncherIT {

  private static final Map<String, String> PLAIN = Map.of("consilium.demo", "false");

  private static final Pattern OPERATORS_CODE =
      Pattern.compile("sign-in code (\\S+) for ada@server\\.example");

  /** Two seconds alone; on a machine that is busy with other tests, more. */
  private static final Duration STOP = Duration.ofSeconds(20);

  @TempDir private Path data;

  @Test
  void startsAgainAfterEveryDeathAndLeavesNothingBehind() throws Exception {
    LaunchedApplication first = LaunchedApplication.start(data, PLAIN).awaitReady();
    execute(first, "CREATE TABLE kept (word VARCHAR(20)) AS SELECT 'here' AS word");
    List<ProcessHandle> orphans = List.of(first.server(), first.database());
    killTogetherWithItsWatch(first.launcher());
    assertThat(orphans).allMatch(ProcessHandle::isAlive);

    LaunchedApplication second =
        LaunchedApplication.start(data, port(first), PLAIN, Map.of()).awaitReady();
    assertThat(orphans).noneMatch(ProcessHandle::isAlive);
    execute(second, "INSERT INTO kept SELECT CONCAT(word, ' too') FROM kept");

    second.killDatabase();
    second.awaitReady();
    leavesNothing(second, () -> second.stop());
  }

  @Test
  void theOperatorsCodeIsOnTheTerminalAloneAndCtrlCStopsTheServerBeforeTheDatabase() {
    Map<String, String> operated = Map.of("CONSILIUM_OPERATOR_EMAIL", "ada@server.example");
    LaunchedApplication application =
        LaunchedApplication.start(data, LaunchedApplication.freePort(), PLAIN, operated)
            .awaitReady();
    Matcher code = OPERATORS_CODE.matcher(application.said());
    assertThat(code.find()).isTrue();
    assertThat(data.resolve("log/server.log"))
        .content()
        .contains("one-time code")
        .doesNotContain(code.group(1))
        .as("nothing of a first start is to be warned of")
        .doesNotContain(" WARN ", " ERROR ");
    interrupt(application.server());
    interrupt(application.database());
    assertThat(application.status("health/ready")).isEqualTo(200);
    leavesNothing(application, () -> interrupt(application.launcher()));
    assertThat(data.resolve("log/database.log")).content().contains("Shutdown complete");
  }

  @Test
  void whatItStartedEndsWithALauncherThatIsKilled() {
    LaunchedApplication application = LaunchedApplication.start(data, PLAIN);
    await(
        "both begun",
        () ->
            Files.exists(data.resolve("run/database.pid"))
                && Files.exists(data.resolve("run/server.pid")));
    List<ProcessHandle> started =
        Stream.concat(Stream.of(application.launcher()), application.launcher().descendants())
            .toList();
    kill(application.launcher());
    await("all gone", () -> started.stream().noneMatch(ProcessHandle::isAlive));
  }

  @Test
  void aTakenPortIsSaidInOneLine() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      LaunchedApplication refused =
          LaunchedApplication.start(data, taken.getLocalPort(), PLAIN, Map.of());
      refusedInOneLine(refused, "Port " + taken.getLocalPort());
    }
  }

  @Test
  void anUnusableFolderIsSaidInOneLine() throws IOException {
    Path file = Files.createFile(data.resolve("file"));
    refusedInOneLine(LaunchedApplication.start(file, PLAIN), "cannot hold the data");
  }

  @Test
  void anUnreachableDatabaseIsSaidInOneLine() {
    Map<String, String> nowhere =
        Map.of(
            "CONSILIUM_DB_URL",
            "jdbc:mariadb://127.0.0.1:" + LaunchedApplication.freePort() + "/consilium",
            "CONSILIUM_DB_USER",
            "consilium",
            "CONSILIUM_DB_PASSWORD",
            "hidden");
    LaunchedApplication refused =
        LaunchedApplication.start(data, LaunchedApplication.freePort(), PLAIN, nowhere);
    refusedInOneLine(refused, "The database at jdbc:mariadb://127.0.0.1");
    assertThat(refused.said()).doesNotContain("hidden");
  }

  private static void refusedInOneLine(LaunchedApplication application, String text) {
    assertThat(application.awaitEnd()).isEqualTo(1);
    assertThat(application.said().strip()).contains(text).doesNotContain("\n");
  }

  private void leavesNothing(LaunchedApplication application, Runnable stop) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(application.launcher()), application.launcher().descendants())
            .toList();
    long begin = System.nanoTime();
    stop.run();
    await("all gone", () -> all.stream().noneMatch(ProcessHandle::isAlive));
    assertThat(Duration.ofNanos(System.nanoTime() - begin)).isLessThan(STOP);
    assertThat(data.resolve("server")).doesNotExist();
    assertThat(data.resolve("tmp")).doesNotExist();
    assertThat(data.resolve("run").toFile().list()).containsExactly("launcher.lock");
  }

  private static void killTogetherWithItsWatch(ProcessHandle launcher) {
    launcher
        .children()
        .filter(child -> child.info().command().filter(name -> name.endsWith("sh")).isPresent())
        .forEach(LaunchedApplication::kill);
    kill(launcher);
  }

  /** As Ctrl-C does to every process of a terminal. */
  private static void interrupt(ProcessHandle process) {
    try {
      new ProcessBuilder("kill", "-INT", Long.toString(process.pid())).start().onExit().join();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int port(LaunchedApplication application) {
    return application.baseUri().getPort();
  }

  private static void execute(LaunchedApplication application, String sql) throws SQLException {
    try (Connection connection = application.databaseAccess().connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }
}
