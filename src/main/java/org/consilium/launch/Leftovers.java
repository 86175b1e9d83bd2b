package org.consilium.launch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * Stops what a launcher that was killed left running. A process counts as ours only when its number
 * is in our folder and its command line names that folder: numbers are given to others in time.
 */
final class Leftovers {

  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final DataFolder data;

  Leftovers(DataFolder data) {
    this.data = data;
  }

  /** Stops the process of this name, if one is left. */
  void stop(String name) {
    Path file = data.pidFile(name);
    numberIn(file).flatMap(ProcessHandle::of).filter(this::isOurs).ifPresent(Leftovers::end);
    try {
      Files.deleteIfExists(file);
    } catch (IOException e) {
      throw new LaunchRefused("The file " + file + " cannot be removed: " + e.getMessage());
    }
  }

  private static Optional<Long> numberIn(Path file) {
    try {
      return Optional.of(Long.parseLong(Files.readString(file).strip()));
    } catch (IOException | NumberFormatException e) {
      return Optional.empty();
    }
  }

  private boolean isOurs(ProcessHandle process) {
    return process
        .info()
        .commandLine()
        .filter(line -> line.contains(data.path().toString()))
        .isPresent();
  }

  private static void end(ProcessHandle process) {
    process.destroy();
    try {
      process.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
    } catch (TimeoutException e) {
      process.destroyForcibly();
      process.onExit().join();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
