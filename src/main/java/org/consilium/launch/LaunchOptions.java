package org.consilium.launch;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * What the person who starts Consilium wishes.
 *
 * @param host the address to listen on
 * @param port the port to listen on, 1 to 65535
 * @param data the folder that keeps everything which outlives a stop
 * @param demo whether the demo is to be there
 * @param given the database to use instead of the embedded one
 * @param origins exact origins of browsers, comma-separated, if not those that follow from host and
 *     port
 * @param javaOptions what the server's Java is told beside our own options, such as {@code -Xmx1g}
 */
public record LaunchOptions(
    String host,
    int port,
    Path data,
    boolean demo,
    Optional<DatabaseAccess> given,
    Optional<String> origins,
    List<String> javaOptions) {

  private static final int HIGHEST_PORT = 65_535;

  /**
   * Reads the options from system properties and environment; an empty value counts as none.
   *
   * @throws LaunchRefused when one of them is unusable
   */
  public static LaunchOptions of(Properties properties, Map<String, String> environment) {
    Words words = new Words(properties, environment);
    Optional<DatabaseAccess> given = words.database();
    return new LaunchOptions(
        words.host(),
        words.port(),
        words.data(),
        words.demo(given.isPresent()),
        given,
        words.variable("CONSILIUM_ORIGIN"),
        words.variable("CONSILIUM_JAVA_OPTIONS").map(LaunchOptions::apart).orElse(List.of()));
  }

  private static List<String> apart(String options) {
    return List.of(options.split("\\s+"));
  }

  /** Whether nobody but this machine can reach the server. */
  public boolean onLoopback() {
    return addressOf(host).isLoopbackAddress();
  }

  private static InetAddress addressOf(String host) {
    try {
      return InetAddress.getByName(host);
    } catch (UnknownHostException e) {
      throw new LaunchRefused(
          "The address %s is not known here; choose another by -Dconsilium.http.host=."
              .formatted(host));
    }
  }

  private record Words(Properties properties, Map<String, String> environment) {

    String host() {
      String host = property("consilium.http.host").orElse("127.0.0.1");
      addressOf(host);
      return host;
    }

    int port() {
      String word = property("consilium.http.port").orElse("8080");
      if (word.matches("\\d{1,5}")) {
        int port = Integer.parseInt(word);
        if (port >= 1 && port <= HIGHEST_PORT) {
          return port;
        }
      }
      throw new LaunchRefused(
          "-Dconsilium.http.port=%s is not a port; give a number from 1 to 65535.".formatted(word));
    }

    Path data() {
      String word = property("consilium.data").orElse(".consilium-data");
      try {
        return Path.of(word).toAbsolutePath().normalize();
      } catch (InvalidPathException e) {
        throw new LaunchRefused("-Dconsilium.data=%s is not a folder's name.".formatted(word));
      }
    }

    boolean demo(boolean databaseIsGiven) {
      Optional<Boolean> wish = flag("consilium.demo");
      if (!databaseIsGiven) {
        return wish.orElse(true);
      }
      boolean asked = wish.orElse(false);
      if (asked && !flag("consilium.demo.into-given-database").orElse(false)) {
        throw new LaunchRefused(
            "The demo goes into a database of yours only if you ask twice: add"
                + " -Dconsilium.demo.into-given-database=true, or leave -Dconsilium.demo=true out.");
      }
      return asked;
    }

    Optional<DatabaseAccess> database() {
      return variable("CONSILIUM_DB_URL")
          .map(
              url -> {
                if (!url.startsWith("jdbc:mariadb:")) {
                  throw new LaunchRefused(
                      "CONSILIUM_DB_URL must look like jdbc:mariadb://host:3306/consilium.");
                }
                return new DatabaseAccess(
                    url, required("CONSILIUM_DB_USER"), required("CONSILIUM_DB_PASSWORD"));
              });
    }

    private String required(String name) {
      return variable(name)
          .orElseThrow(
              () ->
                  new LaunchRefused(
                      "CONSILIUM_DB_URL is set but %s is not; a database of yours needs both."
                          .formatted(name)));
    }

    private Optional<Boolean> flag(String name) {
      return property(name)
          .map(
              word ->
                  switch (word) {
                    case "true" -> true;
                    case "false" -> false;
                    default ->
                        throw new LaunchRefused(
                            "-D%s=%s is neither true nor false.".formatted(name, word));
                  });
    }

    private Optional<String> property(String name) {
      return Optional.ofNullable(properties.getProperty(name))
          .map(String::strip)
          .filter(word -> !word.isEmpty());
    }

    private Optional<String> variable(String name) {
      return Optional.ofNullable(environment.get(name))
          .map(String::strip)
          .filter(word -> !word.isEmpty());
    }
  }
}
