package org.consilium.platform.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.NewCookie;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import org.consilium.platform.config.Settings;

/** The cookies: the sign-in token, and the mark by which a device is known again. */
@ApplicationScoped
public class SignInCookie {

  private static final Duration DEVICE_KNOWN = Duration.ofDays(365);

  @Inject private Settings settings;

  /** The name of the cookie with the sign-in token. */
  public String name() {
    return prefix() + "consilium";
  }

  /** The name of the cookie that makes a device known. */
  public String deviceName() {
    return prefix() + "consilium-device";
  }

  /** A cookie that brings the token for as long as given. */
  public NewCookie issue(String token, Duration life) {
    return cookie(name(), token, life);
  }

  /** A cookie that removes the token. */
  public NewCookie clear() {
    return cookie(name(), "", Duration.ZERO);
  }

  /** A cookie by which this device is known to the account for a year. */
  public NewCookie device(String mark) {
    return cookie(deviceName(), mark, DEVICE_KNOWN);
  }

  /** The token that a request brings. */
  public Optional<String> tokenOf(HttpServletRequest request) {
    Cookie[] cookies = request.getCookies();
    return cookies == null
        ? Optional.empty()
        : Arrays.stream(cookies)
            .filter(cookie -> cookie.getName().equals(name()))
            .map(Cookie::getValue)
            .findFirst();
  }

  private NewCookie cookie(String name, String value, Duration life) {
    return new NewCookie.Builder(name)
        .value(value)
        .path("/")
        .maxAge((int) life.toSeconds())
        .httpOnly(true)
        .secure(settings.behindTls())
        .sameSite(NewCookie.SameSite.LAX)
        .build();
  }

  private String prefix() {
    return settings.behindTls() ? "__Host-" : "";
  }
}
