package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LeftoversTest {

  @TempDir private Path parent;
  private DataFolder data;
  private Process process;

  @BeforeEach
  void takeFolder() {
    data = DataFolder.open(parent);
  }

  @AfterEach
  void giveBack() {
    data.close();
    process.destroyForcibly();
  }

  @Test
  void aProcessThatNamesTheFolderIsStopped() throws Exception {
    process = sleeping(data.path().toString());
    new Leftovers(data).stop("server");
    assertThat(process.waitFor(5, TimeUnit.SECONDS)).isTrue();
    assertThat(data.pidFile("server")).doesNotExist();
  }

  @Test
  void aStrangerWhoGotTheNumberIsLeftAlone() throws Exception {
    process = sleeping("elsewhere");
    new Leftovers(data).stop("server");
    assertThat(process.isAlive()).isTrue();
    assertThat(data.pidFile("server")).doesNotExist();
  }

  private Process sleeping(String argument) throws IOException {
    Process started =
        new ProcessBuilder("/bin/sh", "-c", "while :; do sleep 1; done", argument).start();
    Files.writeString(data.pidFile("server"), Long.toString(started.pid()));
    return started;
  }
}
