package org.consilium.platform.config;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What the environment says about this server. Names: {@code CONSILIUM_ORIGINS} (exact origins of
 * browsers, comma-separated), {@code CONSILIUM_DEMO} (true plays the demo), {@code
 * CONSILIUM_DEMO_PICKER} (true offers the demo accounts on the sign-in page; the launcher sets it
 * on loopback only), {@code CONSILIUM_OPERATOR_EMAIL} (who operates the server), {@code
 * CONSILIUM_OPERATOR_CODE_FILE} (where their first code is left), and those of {@link
 * MailSettings}.
 */
@ApplicationScoped
public class Settings {

  private static final String DEFAULT_ORIGINS = "http://127.0.0.1:8080,http://localhost:8080";

  private final Map<String, String> environment;

  /** The settings of the running process. */
  public Settings() {
    this(System.getenv());
  }

  Settings(Map<String, String> environment) {
    this.environment = Map.copyOf(environment);
  }

  /** The exact origins from which browsers may change state or open a socket. */
  public Set<String> origins() {
    return Arrays.stream(environment.getOrDefault("CONSILIUM_ORIGINS", DEFAULT_ORIGINS).split(","))
        .map(String::strip)
        .filter(origin -> !origin.isEmpty())
        .collect(Collectors.toUnmodifiableSet());
  }

  /** Under which address people find the server: the first of the origins. */
  public String address() {
    return environment.getOrDefault("CONSILIUM_ORIGINS", DEFAULT_ORIGINS).split(",")[0].strip();
  }

  /** Through which server mail leaves, if there is one. */
  public Optional<MailSettings> mail() {
    return MailSettings.of(environment);
  }

  /** Whether browsers reach the server by TLS only, so that cookies may insist on it. */
  public boolean behindTls() {
    return origins().stream().allMatch(origin -> origin.startsWith("https://"));
  }

  /** The address of the person who operates the server. */
  public Optional<String> operatorEmail() {
    return Optional.ofNullable(environment.get("CONSILIUM_OPERATOR_EMAIL"))
        .map(String::strip)
        .filter(email -> !email.isEmpty());
  }

  /** Where the operator's one-time code is left; if nothing says so, beside the server's data. */
  public Path operatorCodeFile() {
    return Optional.ofNullable(environment.get("CONSILIUM_OPERATOR_CODE_FILE"))
        .map(Path::of)
        .orElseGet(
            () -> Path.of(System.getProperty("jboss.server.data.dir", "."), "operator-code"));
  }

  /** Whether the demo is to be there. */
  public boolean demo() {
    return Boolean.parseBoolean(environment.get("CONSILIUM_DEMO"));
  }

  /** Whether the sign-in page offers the demo accounts. */
  public boolean demoPicker() {
    return demo() && Boolean.parseBoolean(environment.get("CONSILIUM_DEMO_PICKER"));
  }
}
