package org.consilium.launch;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Outlives the launcher for a moment: a shell that is told which processes are ours and reads until
 * our end of the pipe closes. When that happens because the launcher was killed, it stops the
 * server, then the database. Where the shell itself is killed, the next start cleans up.
 */
final class DeathWatch {

  private static final String SCRIPT =
      """
      trap '' INT TERM HUP
      server=0 database=0
      while read -r name pid; do eval "$name=\\$pid"; done
      end() {
        [ "$1" -gt 1 ] || return 0
        kill -TERM "$1" 2>/dev/null || return 0
        tries=0
        while kill -0 "$1" 2>/dev/null; do
          tries=$((tries + 1))
          [ $tries -lt 25 ] || kill -KILL "$1" 2>/dev/null
          sleep 0.1
        done
      }
      end "$server"
      end "$database"
      """;

  private final Process shell;
  private final Writer pipe;

  private DeathWatch(Process shell) {
    this.shell = shell;
    this.pipe = shell.outputWriter(StandardCharsets.US_ASCII);
  }

  static DeathWatch begin() {
    try {
      return new DeathWatch(
          new ProcessBuilder(List.of("/bin/sh", "-c", SCRIPT))
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** From now on this process is to end with us; {@code name} is server or database. */
  void guard(String name, long pid) {
    say(name + " " + pid);
  }

  /** All is stopped: nothing is left to guard. */
  void end() {
    guard(ApplicationServer.NAME, 0);
    guard(EmbeddedDatabase.NAME, 0);
    try {
      shell.getOutputStream().close();
      shell.waitFor(1, TimeUnit.SECONDS);
    } catch (IOException e) {
      shell.destroyForcibly();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void say(String line) {
    if (shell.isAlive()) {
      try {
        pipe.write(line + "\n");
        pipe.flush();
      } catch (IOException e) {
        shell.destroyForcibly();
      }
    }
  }
}
