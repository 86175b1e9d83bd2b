package org.consilium.institution.boundary;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.HttpHeaders;
import org.consilium.institution.control.SigningIn.Browser;
import org.consilium.institution.entity.rules.DeviceName;
import org.consilium.platform.security.SignInCookie;

/** Reads from a request through what it came. */
final class RequestingBrowser {

  private RequestingBrowser() {}

  static Browser of(HttpHeaders headers, SignInCookie cookies) {
    Cookie mark = headers.getCookies().get(cookies.deviceName());
    return new Browser(
        mark == null || mark.getValue().isBlank() ? null : mark.getValue(),
        DeviceName.of(headers.getHeaderString(HttpHeaders.USER_AGENT)));
  }
}
