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
import org.consilium.protocol.Visitor;

/** Connects as people of a classroom, for tests in the container. */
@ApplicationScoped
public class Devices {

  @Inject private SignInBook signIns;
  @Inject private SignInCookie cookie;
  @Inject private Settings settings;

  private final HttpClient http = HttpClient.newHttpClient();

  /** A new device of this person, signed in, with the live socket open. */
  public LiveClient open(URI base, Actor person) {
    return visitor(base, person).live();
  }

  /** A new device of this person, signed in. */
  public Visitor visitor(URI base, Actor person) {
    URI origin = URI.create(settings.origins().iterator().next());
    String token = signIns.open(person.accountId());
    return new Visitor(http, base, origin).bring(cookie.name() + "=" + token);
  }
}
