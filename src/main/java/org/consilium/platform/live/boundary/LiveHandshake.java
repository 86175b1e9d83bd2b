package org.consilium.platform.live.boundary;

import jakarta.enterprise.inject.spi.CDI;
import jakarta.websocket.HandshakeResponse;
import jakarta.websocket.server.HandshakeRequest;
import jakarta.websocket.server.ServerEndpointConfig;
import java.net.HttpCookie;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.consilium.platform.config.Settings;
import org.consilium.platform.security.SignInCookie;

/** The door of the socket: own origin only; hands the sign-in cookie to the endpoint. */
public class LiveHandshake extends ServerEndpointConfig.Configurator {

  static final String TOKEN = "consilium.token";

  /** How the names of the protocol's versions begin. */
  private static final String FAMILY = "consilium.";

  private volatile Beans beans;

  private record Beans(Settings settings, SignInCookie cookie) {}

  @Override
  public boolean checkOrigin(String origin) {
    return origin != null && beans().settings().origins().contains(origin);
  }

  /**
   * A page of another version is let in under its own protocol's name, so that {@link LiveEndpoint}
   * can tell it why it has to go: a handshake that fails tells a browser nothing.
   */
  @Override
  public String getNegotiatedSubprotocol(List<String> supported, List<String> requested) {
    return requested.contains(LiveEndpoint.PROTOCOL)
        ? LiveEndpoint.PROTOCOL
        : requested.stream().filter(name -> name.startsWith(FAMILY)).findFirst().orElse("");
  }

  @Override
  public void modifyHandshake(
      ServerEndpointConfig config, HandshakeRequest request, HandshakeResponse response) {
    tokenOf(request.getHeaders()).ifPresent(token -> config.getUserProperties().put(TOKEN, token));
  }

  private Optional<String> tokenOf(Map<String, List<String>> headers) {
    String name = beans().cookie().name();
    return headers.entrySet().stream()
        .filter(header -> header.getKey().toLowerCase(Locale.ROOT).equals("cookie"))
        .flatMap(header -> header.getValue().stream())
        .flatMap(value -> List.of(value.split(";")).stream())
        .flatMap(pair -> HttpCookie.parse(pair.strip()).stream())
        .filter(cookie -> cookie.getName().equals(name))
        .map(HttpCookie::getValue)
        .findFirst();
  }

  /** Looked for once: the container looks through the caller's stack for whose beans are meant. */
  private Beans beans() {
    Beans found = beans;
    if (found == null) {
      found = new Beans(bean(Settings.class), bean(SignInCookie.class));
      beans = found;
    }
    return found;
  }

  private static <T> T bean(Class<T> type) {
    return CDI.current().select(type).get();
  }
}
