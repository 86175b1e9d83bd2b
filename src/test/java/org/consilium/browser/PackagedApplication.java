package org.consilium.browser;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ExtensionContext.Namespace;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/**
 * The packaged application with the demo, started once for all test classes that ask for it by
 * {@code @ExtendWith(PackagedApplication.class)} and stopped after the last. Tests and their life
 * cycle methods may take a {@link LaunchedApplication} as a parameter.
 */
public final class PackagedApplication implements BeforeAllCallback, ParameterResolver {

  private static final Namespace NAMESPACE = Namespace.create(PackagedApplication.class);
  private static final Path DATA = Path.of("target/packaged").toAbsolutePath();

  @Override
  public void beforeAll(ExtensionContext context) {
    running(context).awaitReady();
  }

  @Override
  public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
    return parameter.getParameter().getType() == LaunchedApplication.class;
  }

  @Override
  public Object resolveParameter(ParameterContext parameter, ExtensionContext context) {
    return running(context);
  }

  private static LaunchedApplication running(ExtensionContext context) {
    return context
        .getRoot()
        .getStore(NAMESPACE)
        .getOrComputeIfAbsent(DATA, PackagedApplication::begin, Running.class)
        .application();
  }

  private static Running begin(Path data) {
    remove(data);
    return new Running(LaunchedApplication.start(data, Map.of("consilium.demo", "true")));
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

  private record Running(LaunchedApplication application)
      implements ExtensionContext.Store.CloseableResource, AutoCloseable {
    @Override
    public void close() {
      application.close();
    }
  }
}
