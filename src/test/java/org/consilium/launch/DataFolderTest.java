package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DataFolderTest {

  @TempDir private Path parent;

  @Test
  void aSecretIsKeptAndReadableByTheOwnerAlone() throws IOException {
    Path path = parent.resolve("data");
    String first;
    try (DataFolder data = DataFolder.open(path)) {
      first = data.secret("database");
    }
    try (DataFolder data = DataFolder.open(path)) {
      assertThat(data.secret("database")).isEqualTo(first).hasSize(48);
    }
    assertThat(
            PosixFilePermissions.toString(
                Files.getPosixFilePermissions(path.resolve("database.secret"))))
        .isEqualTo("rw-------");
  }

  @Test
  void oneLauncherAtATimeHoldsAFolder() {
    try (DataFolder data = DataFolder.open(parent)) {
      assertThatThrownBy(() -> DataFolder.open(data.path()))
          .isInstanceOf(LaunchRefused.class)
          .hasMessageContaining("Another Consilium is running");
    }
    DataFolder.open(parent).close();
  }

  @Test
  void whatCannotHoldDataIsRefusedInOneLine() throws IOException {
    Path file = Files.createFile(parent.resolve("file"));
    assertThatThrownBy(() -> DataFolder.open(file.resolve("data")))
        .isInstanceOf(LaunchRefused.class)
        .hasMessageContaining("cannot hold the data")
        .hasMessageNotContaining("\n");
  }
}
