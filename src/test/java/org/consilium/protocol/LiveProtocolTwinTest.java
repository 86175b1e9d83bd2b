package org.consilium.protocol;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;
import org.consilium.platform.live.LiveCommand;
import org.consilium.platform.live.LiveEvent;
import org.consilium.platform.live.LivePerson;
import org.consilium.platform.live.LiveSignal;
import org.consilium.platform.live.LiveView;
import org.junit.jupiter.api.Test;

/** What the browser believes of the live protocol is what the server's records say. */
class LiveProtocolTwinTest {

  private static final Path TWIN = Path.of("src/main/webui/src/shared/live/messages.ts");

  private static final String HEAD =
      """
      // Written from the server's records: change those, then run
      //   mvn -q test -Dtest=LiveProtocolTwinTest -Dconsilium.protocol.write=true
      // A test compares this page with the records and fails when they differ.

      """;

  @Test
  void theTypeScriptTwinSaysWhatTheRecordsSay() throws IOException {
    String written = HEAD + new TypeScriptTwin().declare(messages());
    if (Boolean.getBoolean("consilium.protocol.write")) {
      Files.writeString(TWIN, written);
    }
    assertThat(Files.readString(TWIN)).isEqualTo(written);
  }

  private static Set<Class<?>> messages() {
    Set<Class<?>> found = new LinkedHashSet<>();
    found.add(LivePerson.class);
    new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("org.consilium")
            .stream()
            .filter(LiveProtocolTwinTest::isMessage)
            .map(JavaClass::reflect)
            .forEach(found::add);
    return found;
  }

  private static boolean isMessage(JavaClass type) {
    boolean ofTheSocket =
        type.getName().endsWith(".ClientMessage") || type.getName().endsWith(".ServerMessage");
    boolean ofARoom =
        Stream.of(LiveView.class, LiveEvent.class, LiveCommand.class, LiveSignal.class)
            .anyMatch(root -> type.isAssignableTo(root) && !type.isEquivalentTo(root));
    return ofTheSocket || ofARoom;
  }
}
