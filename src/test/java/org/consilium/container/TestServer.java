package org.consilium.container;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.stream.Stream;
import org.consilium.launch.DatabaseAccess;
import org.consilium.launch.TestDatabase;
import org.jboss.arquillian.config.descriptor.api.ContainerDef;
import org.jboss.arquillian.container.spi.event.SetupContainer;
import org.jboss.arquillian.core.api.annotation.Observes;
import org.jboss.arquillian.core.spi.LoadableExtension;

/** Gives the server under test free ports and a database of its own before it starts. */
public final class TestServer implements LoadableExtension {

  private static final Path FOLDER = Path.of("target/container").toAbsolutePath();

  @Override
  public void register(ExtensionBuilder builder) {
    builder.observer(Settings.class);
  }

  /** Runs before the container reads its configuration. */
  public static final class Settings {

    /** Observer of the container's set-up; earlier than the container itself. */
    public void configure(@Observes(precedence = 100) SetupContainer setup) {
      remove(FOLDER);
      DatabaseAccess database = TestDatabase.start(FOLDER.resolve("data"));
      int management = freePort();
      ContainerDef container = setup.getContainer().getContainerConfiguration();
      container.overrideProperty("jarFile", Path.of("target/consilium-server.jar").toString());
      container.overrideProperty("installDir", FOLDER.resolve("server").toString());
      container.overrideProperty("managementPort", Integer.toString(management));
      container.overrideProperty(
          "javaVmArguments",
          String.join(
              " ",
              "-Xmx768m",
              "-Djboss.http.port=" + freePort(),
              "-Djboss.management.http.port=" + management,
              "-Denv.CONSILIUM_DB_URL=" + database.url(),
              "-Denv.CONSILIUM_DB_USER=" + database.user(),
              "-Denv.CONSILIUM_DB_PASSWORD=" + database.password()));
    }

    private static int freePort() {
      try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
        return socket.getLocalPort();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    private static void remove(Path folder) {
      if (Files.notExists(folder)) {
        return;
      }
      try (Stream<Path> all = Files.walk(folder)) {
        all.sorted(Comparator.reverseOrder()).forEach(path -> path.toFile().delete());
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
  }
}
