package org.consilium.launch;

import java.nio.file.Path;

/** The embedded database for tests in the container: a fresh one, ended with this process. */
public final class TestDatabase {

  private TestDatabase() {}

  /** Starts a database with its data in this folder and returns the way to it. */
  public static DatabaseAccess start(Path folder) {
    EmbeddedDatabase database =
        EmbeddedDatabase.in(DataFolder.open(folder), Path.of("target").toAbsolutePath(), 0);
    DeathWatch watch = DeathWatch.begin();
    database.begin(watch);
    database.awaitWork(() -> false);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  database.stop();
                  watch.end();
                },
                "stop the test database"));
    return database.access();
  }
}
