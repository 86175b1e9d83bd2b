package org.consilium.container;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.Assertions;
import org.eu.ingwar.tools.arquillian.extension.suite.annotations.ArquillianSuiteDeployment;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.FileAsset;
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
    war.addAsLibrary(jarOf(com.icegreen.greenmail.util.GreenMail.class));
    try (Stream<Path> classes = Files.walk(TESTS)) {
      classes.filter(Application::belongsInside).forEach(file -> add(war, file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return war;
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
