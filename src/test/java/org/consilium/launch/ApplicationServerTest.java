package org.consilium.launch;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ApplicationServerTest {

  @TempDir private Path folder;

  @Test
  void takesTheCollectorThatTheOperatorChoseInsteadOfItsOwn() {
    assertThat(command("-Xmx1g")).contains("-XX:+UseParallelGC").containsSubsequence("-Xmx1g");
    assertThat(command("-Xmx2g -XX:+UseZGC"))
        .contains("-XX:+UseZGC")
        .doesNotContain("-XX:+UseParallelGC");
  }

  @Test
  void lastOfTwoSizesIsTheOperators() {
    List<String> command = command("-Xmx1g");
    assertThat(command.indexOf("-Xmx1g")).isGreaterThan(command.indexOf("-Xmx512m"));
  }

  private List<String> command(String javaOptions) {
    Map<String, String> environment = Map.of("CONSILIUM_JAVA_OPTIONS", javaOptions);
    LaunchOptions options = LaunchOptions.of(new Properties(), environment);
    try (DataFolder data = DataFolder.open(folder)) {
      return new ApplicationServer(
              options,
              data,
              new DatabaseAccess("jdbc:mariadb://127.0.0.1:3306/consilium", "it", "it"),
              new ApplicationServer.Package(folder.resolve("a.jar"), folder.resolve("a.war")))
          .command();
    }
  }
}
