package org.consilium.platform.config;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.text.EmailAddress;

/**
 * Through which server mail leaves: {@code CONSILIUM_SMTP_HOST} and {@code CONSILIUM_MAIL_FROM}
 * turn it on; {@code CONSILIUM_SMTP_SECURITY} is {@code starttls} (as long as nothing else is
 * said), {@code tls} or {@code none}, {@code CONSILIUM_SMTP_PORT} else 587, 465 or 25, {@code
 * CONSILIUM_SMTP_USER} and {@code _PASSWORD} where it wants a login, {@code
 * CONSILIUM_MAIL_PER_MINUTE} else 120.
 *
 * @param user null where there is no login
 * @param from the address in which messages have their sender
 */
public record MailSettings(
    String host,
    int port,
    Security security,
    String user,
    String password,
    String from,
    int perMinute) {

  private static final int PER_MINUTE = 120;

  /** How the way there is kept from being read. */
  public enum Security {
    /** Encrypted from the first octet. */
    TLS(465),
    /** Encrypted before anything is said, or nothing is said. */
    STARTTLS(587),
    /** Not at all: for a server on the same machine. */
    NONE(25);

    private final int port;

    Security(int port) {
      this.port = port;
    }
  }

  /**
   * What the environment says, or nothing where it names no mail server.
   *
   * @throws IllegalArgumentException when it says something that cannot be
   */
  static Optional<MailSettings> of(Map<String, String> environment) {
    String host = environment.getOrDefault("CONSILIUM_SMTP_HOST", "").strip();
    if (host.isEmpty()) {
      return Optional.empty();
    }
    String from = environment.getOrDefault("CONSILIUM_MAIL_FROM", "").strip();
    if (!EmailAddress.isValid(from)) {
      throw new IllegalArgumentException(
          "CONSILIUM_SMTP_HOST is set, so CONSILIUM_MAIL_FROM must be the address of the sender");
    }
    String user = environment.getOrDefault("CONSILIUM_SMTP_USER", "").strip();
    Security security = security(environment.getOrDefault("CONSILIUM_SMTP_SECURITY", "starttls"));
    return Optional.of(
        new MailSettings(
            host,
            number(environment, "CONSILIUM_SMTP_PORT", security.port),
            security,
            user.isEmpty() ? null : user,
            environment.get("CONSILIUM_SMTP_PASSWORD"),
            from,
            number(environment, "CONSILIUM_MAIL_PER_MINUTE", PER_MINUTE)));
  }

  private static Security security(String word) {
    return switch (word.strip().toLowerCase(Locale.ROOT)) {
      case "tls" -> Security.TLS;
      case "starttls" -> Security.STARTTLS;
      case "none" -> Security.NONE;
      default ->
          throw new IllegalArgumentException(
              "CONSILIUM_SMTP_SECURITY is starttls, tls or none, not " + word);
    };
  }

  private static int number(Map<String, String> environment, String name, int otherwise) {
    String word = environment.getOrDefault(name, Integer.toString(otherwise)).strip();
    if (!word.matches("[1-9]\\d{0,5}")) {
      throw new IllegalArgumentException(name + " is a number from 1 on, not " + word);
    }
    return Integer.parseInt(word);
  }

  /** Without the password. */
  @Override
  public String toString() {
    return "mail through " + host + ":" + port;
  }
}
