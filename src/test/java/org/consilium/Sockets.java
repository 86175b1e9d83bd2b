package org.consilium;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpClient;
import org.consilium.institution.control.SignInBook;
import org.consilium.platform.config.Settings;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.SignInCookie;
import org.consilium.protocol.LiveClient;

/** Opens live sockets as people of a classroom, for tests in the container. */
@ApplicationScoped
public class Sockets {

  @Inject private SignInBook signIns;
  @Inject private SignInCookie cookie;
  @Inject private Settings settings;

  private final HttpClient http = HttpClient.newHttpClient();

  /** A new device of this person, signed in and connected. */
  public LiveClient open(URI base, Actor person) {
    String token = signIns.open(person.accountId());
    URI origin = URI.create(settings.origins().iterator().next());
    return LiveClient.connect(http, base, origin, cookie.name() + "=" + token);
  }
}
