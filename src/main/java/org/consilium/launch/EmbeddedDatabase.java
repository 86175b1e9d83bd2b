package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A MariaDB of our own: on loopback only, with a user and a password that nobody else knows, its
 * data in the data folder. May be started again on the same port after it died.
 */
public final class EmbeddedDatabase extends Part {

  static final String NAME = "database";

  private static final String USER = "consilium";
  private static final Duration START = Duration.ofMinutes(1);
  private static final Duration STOP = Duration.ofMillis(1500);

  private final Path folder;
  private final Path firstStatements;
  private final MariaDbBinaries binaries;
  private final DatabaseAccess access;
  private final int port;

  private EmbeddedDatabase(DataFolder data, MariaDbBinaries binaries, int port) {
    super(NAME, data, START, STOP);
    this.folder = data.path().resolve(NAME);
    this.firstStatements = data.path().resolve("run/first.sql");
    this.binaries = binaries;
    this.port = port;
    this.access =
        new DatabaseAccess(
            "jdbc:mariadb://127.0.0.1:" + port + "/consilium", USER, data.secret("database"));
  }

  /**
   * Prepares the database of this data folder, on a free port.
   *
   * @param binaries the folder where MariaDB itself is, or will be, unpacked
   * @param promised the port that the server will listen on, free as it may be yet
   */
  public static EmbeddedDatabase in(DataFolder data, Path binaries, int promised) {
    return new EmbeddedDatabase(data, MariaDbBinaries.in(binaries), freePortBut(promised));
  }

  private static int freePortBut(int promised) {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      // while this one is held, the next is another
      return socket.getLocalPort() == promised ? freePortBut(promised) : socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public DatabaseAccess access() {
    return access;
  }

  @Override
  void prepare() {
    binaries.unpack();
    if (Files.notExists(folder)) {
      install();
    }
    try {
      DataFolder.writePrivately(firstStatements, firstStatements());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  List<String> command() {
    List<String> command = base(folder);
    command.addAll(
        List.of(
            "--bind-address=127.0.0.1",
            "--port=" + port,
            // relative to the data, for a path of any length
            "--socket=consilium.sock",
            "--init-file=" + firstStatements,
            "--skip-name-resolve",
            // no certificate of its own, which would cost seconds at each start; loopback only
            "--skip-ssl",
            "--character-set-server=utf8mb4",
            "--collation-server=utf8mb4_uca1400_ai_ci",
            "--default-time-zone=+00:00",
            "--innodb-flush-log-at-trx-commit=1",
            "--max-connections=120"));
    return command;
  }

  @Override
  Map<String, String> environment() {
    return Map.of();
  }

  @Override
  boolean works() {
    try (Connection connection = access.connect()) {
      return connection.isValid(1);
    } catch (SQLException e) {
      return false;
    }
  }

  /** The first statements hold the password; they were read when the database answers. */
  @Override
  void tidy() {
    try {
      Files.deleteIfExists(firstStatements);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private void install() {
    Path draft = folder.resolveSibling(NAME + ".new");
    Folders.remove(draft);
    try {
      Files.createDirectories(draft);
      Path script = data().path().resolve("run/install.sql");
      Files.writeString(script, installScript());
      List<String> command = base(draft);
      command.addAll(List.of("--bootstrap", "--log-warnings=0", "--max-allowed-packet=8M"));
      Process bootstrap =
          new ProcessBuilder(command)
              .redirectInput(script.toFile())
              .redirectErrorStream(true)
              .redirectOutput(log().toFile())
              .start();
      if (bootstrap.waitFor() != 0) {
        throw refused();
      }
      Files.delete(script);
      Files.move(draft, folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw refused();
    }
  }

  /** The system tables; root may come in only through the socket, as root of this machine. */
  private String installScript() throws IOException {
    StringBuilder script =
        new StringBuilder("CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = 'root';\n");
    for (String part :
        List.of(
            "mariadb_system_tables.sql",
            "mariadb_performance_tables.sql",
            "mariadb_system_tables_data.sql",
            "maria_add_gis_sp_bootstrap.sql")) {
      script.append(Files.readString(binaries.share(part))).append('\n');
    }
    return script.toString();
  }

  private List<String> base(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(binaries.server().toString());
    command.add("--no-defaults");
    command.add("--datadir=" + folder);
    command.add("--basedir=" + binaries.home());
    // two that begin at once would meet in the machine's own
    command.add("--tmpdir=" + data().path().resolve("run"));
    command.add("--lc-messages-dir=" + binaries.share(""));
    if (System.getProperty("user.name").equals("root")) {
      command.add("--user=root");
    }
    return command;
  }

  private String firstStatements() {
    String user = "'%s'@'127.0.0.1'".formatted(USER);
    return """
        CREATE DATABASE IF NOT EXISTS consilium CHARACTER SET utf8mb4 COLLATE utf8mb4_uca1400_ai_ci;
        CREATE USER IF NOT EXISTS %1$s;
        ALTER USER %1$s IDENTIFIED BY '%2$s';
        GRANT ALL ON consilium.* TO %1$s;
        """
        .formatted(user, access.password());
  }

  private LaunchRefused refused() {
    return new LaunchRefused("The database could not start; %s says why.".formatted(log()));
  }
}
