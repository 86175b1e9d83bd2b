package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** A process that we started and answer for. Its number is in a file while it runs. */
final class OwnProcess {

  /**
   * Ctrl-C reaches every process of a terminal's group at once; ours stop in order instead, server
   * before database, so they start with that signal ignored.
   */
  private static final List<String> DEAF_TO_CTRL_C =
      List.of("/bin/sh", "-c", "trap '' INT; exec \"$0\" \"$@\"");

  private final Process process;
  private final Path pidFile;

  private OwnProcess(Process process, Path pidFile) {
    this.process = process;
    this.pidFile = pidFile;
  }

  /**
   * Starts a process with its output in a log of its own; the log of the time before is kept as
   * {@code *.1.log}.
   *
   * @param environment what is added to our own environment
   */
  static OwnProcess start(
      List<String> command, Map<String, String> environment, Path log, Path pidFile) {
    List<String> deaf = new ArrayList<>(DEAF_TO_CTRL_C);
    deaf.addAll(command);
    try {
      keepFormer(log);
      ProcessBuilder builder =
          new ProcessBuilder(deaf).redirectErrorStream(true).redirectOutput(log.toFile());
      builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
      builder.environment().putAll(environment);
      Process process = builder.start();
      Files.writeString(pidFile, Long.toString(process.pid()));
      return new OwnProcess(process, pidFile);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void keepFormer(Path log) throws IOException {
    if (Files.exists(log)) {
      String former = log.getFileName().toString().replace(".log", ".1.log");
      Files.move(log, log.resolveSibling(former), StandardCopyOption.REPLACE_EXISTING);
    }
  }

  long pid() {
    return process.pid();
  }

  boolean isAlive() {
    return process.isAlive();
  }

  /** Asks it to stop, and makes it stop when it has not within the given time. */
  void stop(Duration patience) {
    process.destroy();
    try {
      if (!process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS)) {
        process.destroyForcibly().waitFor();
      }
      Files.deleteIfExists(pidFile);
    } catch (InterruptedException e) {
      process.destroyForcibly();
      Thread.currentThread().interrupt();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
