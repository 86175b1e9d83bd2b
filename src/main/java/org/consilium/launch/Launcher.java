package org.consilium.launch;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.consilium.launch.ApplicationServer.Package;

/**
 * Starts Consilium in the foreground and stops it with Ctrl-C, with a signal, or when the process
 * that started it is gone.
 *
 * <p>Beside the options of {@link LaunchOptions} the build says where its parts are: {@code
 * consilium.launch.server}, {@code consilium.launch.application} and, where MariaDB is not to be
 * unpacked into the data folder, {@code consilium.launch.mariadb}.
 */
public final class Launcher {

  private Launcher() {}

  /** Runs until it is stopped; exits with 1 and one line when it could not start or go on. */
  public static void main(String[] arguments) {
    try {
      run(LaunchOptions.of(System.getProperties(), System.getenv()));
      System.exit(0);
    } catch (LaunchRefused e) {
      Voice.complain(e.getMessage());
      System.exit(1);
    }
  }

  private static void run(LaunchOptions options) {
    options.given().ifPresent(Launcher::requireAnswer);
    try (DataFolder data = DataFolder.open(options.data())) {
      Leftovers leftovers = new Leftovers(data);
      leftovers.stop(ApplicationServer.NAME);
      leftovers.stop(EmbeddedDatabase.NAME);
      ApplicationServer.requireFreePort(options);
      supervise(options, data);
    }
  }

  private static void supervise(LaunchOptions options, DataFolder data) {
    List<Part> started = new ArrayList<>();
    DatabaseAccess access = options.given().orElseGet(() -> embedded(options, data, started));
    ApplicationServer server = new ApplicationServer(options, data, access, parts());
    started.add(server);
    Supervision supervision = new Supervision(started);
    Runtime.getRuntime().addShutdownHook(new Thread(supervision::stop, "stop"));
    if (supervision.start()) {
      Voice.say(Welcome.text(options, data, server));
      supervision.watch();
    }
  }

  private static DatabaseAccess embedded(
      LaunchOptions options, DataFolder data, List<Part> started) {
    EmbeddedDatabase database = EmbeddedDatabase.in(data, binaries(data), options.port());
    started.add(database);
    return database.access();
  }

  private static void requireAnswer(DatabaseAccess given) {
    try (Connection connection = given.connect()) {
      connection.isValid(1);
    } catch (SQLException e) {
      throw new LaunchRefused(
          "The database at %s does not let us in: %s".formatted(given, e.getMessage()));
    }
  }

  private static Package parts() {
    return new Package(
        Path.of(System.getProperty("consilium.launch.server")).toAbsolutePath(),
        Path.of(System.getProperty("consilium.launch.application")).toAbsolutePath());
  }

  private static Path binaries(DataFolder data) {
    String elsewhere = System.getProperty("consilium.launch.mariadb");
    return elsewhere == null ? data.path() : Path.of(elsewhere).toAbsolutePath();
  }
}
