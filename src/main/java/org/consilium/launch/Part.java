package org.consilium.launch;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;

/** One of the processes that Consilium consists of. */
abstract class Part {

  private final String name;
  private final DataFolder data;
  private final Duration patienceAtStart;
  private final Duration patienceAtStop;
  private OwnProcess process;
  private long started;

  Part(String name, DataFolder data, Duration patienceAtStart, Duration patienceAtStop) {
    this.name = name;
    this.data = data;
    this.patienceAtStart = patienceAtStart;
    this.patienceAtStop = patienceAtStop;
  }

  final String name() {
    return name;
  }

  final DataFolder data() {
    return data;
  }

  final Path log() {
    return data.log(name);
  }

  final boolean isAlive() {
    return process != null && process.isAlive();
  }

  /** How long ago it was started last. */
  final Duration age() {
    return Duration.ofNanos(System.nanoTime() - started);
  }

  /** Starts it; {@link #awaitWork} says whether it came to anything. */
  final void begin(DeathWatch watch) {
    prepare();
    process = OwnProcess.start(command(), environment(), log(), data.pidFile(name));
    started = System.nanoTime();
    watch.guard(name, process.pid());
  }

  /**
   * Returns when it works, or when that is no longer wanted.
   *
   * @throws LaunchRefused when it does not work in good time
   */
  final void awaitWork(BooleanSupplier unwanted) {
    // Asked once: a server that works and is busy with those who come back may be slow to say so.
    boolean ended =
        Patience.until(
            patienceAtStart, () -> unwanted.getAsBoolean() || !isAlive() || failed() || works());
    tidy();
    if (!unwanted.getAsBoolean() && (!ended || !isAlive() || failed())) {
      stop();
      throw new LaunchRefused("The %s could not start; %s says why.".formatted(name, log()));
    }
  }

  /** Stops it; nothing happens where it does not run. What it leaves is for {@link #tidy()}. */
  final void stop() {
    if (process != null) {
      process.stop(patienceAtStop);
    }
  }

  final long pid() {
    return process.pid();
  }

  /** Makes ready what the process finds when it starts. */
  abstract void prepare();

  abstract List<String> command();

  /** What is added to our own environment. */
  abstract Map<String, String> environment();

  /** Whether it does what it is for. */
  abstract boolean works();

  /** Whether it said that it never will, though it runs. */
  boolean failed() {
    return false;
  }

  /** Removes what only the start needed, or only the running process. */
  abstract void tidy();
}
