package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * The server with Consilium in it, as a process of its own. Its secrets travel in its environment:
 * a command line can be read by everybody on the machine.
 */
final class ApplicationServer extends Part {

  static final String NAME = "server";

  private static final Duration START = Duration.ofMinutes(4);
  private static final Duration STOP = Duration.ofSeconds(2);
  private static final Duration ONE_ANSWER = Duration.ofSeconds(1);
  private static final String STARTED_WITH_ERRORS = "WFLYSRV0026";

  /**
   * Twice the usual thresholds of the optimising compiler: with the usual ones a start takes a
   * second and a fifth of the processor more, for code that mostly runs then and never again; with
   * five times as much the compiler is still at it when a hall has long begun to write.
   */
  private static final List<String> COMPILED_LATER =
      List.of(
          "-XX:Tier4InvocationThreshold=10000",
          "-XX:Tier4MinInvocationThreshold=1200",
          "-XX:Tier4CompileThreshold=30000",
          "-XX:Tier4BackEdgeThreshold=80000");

  /**
   * A collector that does nothing beside: the one that works along with the server takes the
   * processor from it, and stops it longer at this size (ADR 67).
   */
  private static final String COLLECTOR = "-XX:+UseParallelGC";

  private static final Predicate<String> CHOOSES_COLLECTOR =
      Pattern.compile("-XX:\\+Use\\w+GC").asMatchPredicate();

  /** The heap of a hall from the start. */
  private static final List<String> HEAP =
      List.of("-Xms256m", "-Xmx512m", "-XX:+ExitOnOutOfMemoryError");

  private final LaunchOptions options;
  private final Path home;
  private final Path scratch;
  private final Path operatorCode;
  private final DatabaseAccess database;
  private final Package parts;
  private final HttpClient client = HttpClient.newBuilder().connectTimeout(ONE_ANSWER).build();

  /**
   * What the build made.
   *
   * @param server the bootable server
   * @param application the WAR that it is to serve
   */
  record Package(Path server, Path application) {}

  ApplicationServer(
      LaunchOptions options, DataFolder data, DatabaseAccess database, Package parts) {
    super(NAME, data, START, STOP);
    this.options = options;
    this.home = data.path().resolve(NAME);
    this.scratch = data.path().resolve("tmp");
    this.operatorCode = data.path().resolve("run/operator-code");
    this.database = database;
    this.parts = parts;
  }

  /** Refuses at once where the server would fail after a while. */
  static void requireFreePort(LaunchOptions options) {
    try (ServerSocket socket = new ServerSocket()) {
      // as the server does: a port whose last connections linger is free
      socket.setReuseAddress(true);
      socket.bind(new InetSocketAddress(InetAddress.getByName(options.host()), options.port()));
    } catch (IOException e) {
      throw new LaunchRefused(
          "Port %d on %s cannot be had (%s); choose another by -Dconsilium.http.port=."
              .formatted(options.port(), options.host(), e.getMessage()));
    }
  }

  @Override
  void prepare() {
    tidy();
    try {
      Files.createDirectories(scratch);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What the server unpacked for itself is of no use to the next start. */
  @Override
  void tidy() {
    if (!isAlive()) {
      Folders.remove(home);
      Folders.remove(scratch);
      Folders.remove(operatorCode);
    }
  }

  /** What the server answers at this path, or an empty text if it does not. */
  String read(String path) {
    URI uri = URI.create(Origins.address(options.host(), options.port())).resolve(path);
    try {
      HttpResponse<String> answer =
          client.send(
              HttpRequest.newBuilder(uri).timeout(ONE_ANSWER).build(),
              HttpResponse.BodyHandlers.ofString());
      return answer.statusCode() == 200 ? answer.body() : "";
    } catch (IOException e) {
      return "";
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return "";
    }
  }

  /** What the server has left for whoever operates it: a one-time code, or an empty text. */
  String operatorCode() {
    try {
      return Files.exists(operatorCode) ? Files.readString(operatorCode).strip() : "";
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  boolean works() {
    return !read("/health/ready").isEmpty();
  }

  @Override
  boolean failed() {
    try {
      return Files.readString(log()).contains(STARTED_WITH_ERRORS);
    } catch (IOException e) {
      return false;
    }
  }

  @Override
  List<String> command() {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(machine());
    command.addAll(
        List.of(
            "-jar",
            parts.server().toString(),
            "--deployment=" + parts.application(),
            "--install-dir=" + home,
            "-Djboss.bind.address=" + options.host(),
            "-Djboss.http.port=" + options.port(),
            "-Djboss.management.http.port=0"));
    return command;
  }

  private List<String> machine() {
    List<String> machine = new ArrayList<>(COMPILED_LATER);
    machine.addAll(HEAP);
    if (options.javaOptions().stream().noneMatch(CHOOSES_COLLECTOR)) {
      machine.add(COLLECTOR); // of two, Java would take neither and not start
    }
    machine.addAll(
        List.of(
            "-Dconsilium.data=" + data().path(),
            "-Duser.timezone=UTC",
            "-Djava.io.tmpdir=" + scratch));
    machine.addAll(options.javaOptions());
    return machine;
  }

  @Override
  Map<String, String> environment() {
    Map<String, String> environment = new HashMap<>();
    environment.put("CONSILIUM_DB_URL", database.url());
    environment.put("CONSILIUM_DB_USER", database.user());
    environment.put("CONSILIUM_DB_PASSWORD", database.password());
    environment.put(
        "CONSILIUM_ORIGINS",
        options.origins().orElseGet(() -> Origins.of(options.host(), options.port())));
    environment.put("CONSILIUM_OPERATOR_CODE_FILE", operatorCode.toString());
    environment.put("CONSILIUM_DEMO", Boolean.toString(options.demo()));
    environment.put(
        "CONSILIUM_DEMO_PICKER", Boolean.toString(options.demo() && options.onLoopback()));
    return environment;
  }
}
