package org.consilium.container;

import com.icegreen.greenmail.Managers;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eclipse.angus.mail.imap.protocol.INTERNALDATE;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.jboss.shrinkwrap.api.spec.WebArchive;

/**
 * The one deployment of all tests in the container, which costs seconds: the WAR as it was built,
 * and the tests.
 */
@ArquillianSuiteDeployment
public final class Application {

  private static final Path TESTS = Path.of("target/test-classes");

  private Application() {}

  /** The application with the test classes that run inside it. */
  @Deployment
  public static WebArchive withTests() {
    WebArchive war =
        ShrinkWrap.createFromZipFile(WebArchive.class, new File("target/consilium.war"));
    war.addAsLibrary(jarOf(Assertions.class));
    war.addAsLibrary(jarOf(net.bytebuddy.ByteBuddy.class));
    addMailServer(war);
    try (Stream<Path> classes = Files.walk(TESTS)) {
      classes.filter(Application::belongsInside).forEach(file -> add(war, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return war;
  }

  /**
   * GreenMail and what it reads messages with; without what the application has from the server.
   */
  private static void addMailServer(WebArchive war) {
    war.addAsLibrary(jarWithout(Managers.class, "/com/icegreen/greenmail/junit"));
    war.addAsLibrary(jarWithout(INTERNALDATE.class, "/jakarta", "/META-INF/services"));
  }

  private static JavaArchive jarWithout(Class<?> type, String... paths) {
    JavaArchive jar = ShrinkWrap.createFromZipFile(JavaArchive.class, jarOf(type));
    jar.getContent(file -> Stream.of(paths).anyMatch(file.get()::startsWith))
        .keySet()
        .forEach(jar::delete);
    return jar;
  }

  private static void add(WebArchive war, Path file) {
    war.add(new FileAsset(file.toFile()), "WEB-INF/classes/" + TESTS.relativize(file));
  }

  private static boolean belongsInside(Path file) {
    String name = TESTS.relativize(file).toString();
    return name.endsWith(".class")
        && !name.matches("org/consilium/(architecture|browser|container|launch)/.*");
  }

  private static File jarOf(Class<?> type) {
    return new File(type.getProtectionDomain().getCodeSource().getLocation().getPath());
  }
}
