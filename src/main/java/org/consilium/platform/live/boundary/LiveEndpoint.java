package org.consilium.platform.live.boundary;

import jakarta.inject.Inject;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.security.Looks;

/** The one WebSocket endpoint; hands what happens to {@link LiveDesk}. */
@ServerEndpoint(
    value = "/live",
    subprotocols = LiveEndpoint.PROTOCOL,
    configurator = LiveHandshake.class)
public class LiveEndpoint {

  static final String PROTOCOL = "consilium.v1";

  /** The longest frame taken, in characters. */
  static final int LONGEST = 64 * 1024;

  private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

  @Inject private LiveDesk desk;

  @OnOpen
  public void open(Session session) {
    List<String> looks = session.getRequestParameterMap().get(Looks.PARAMETER);
    desk.open(
        session,
        (String) session.getUserProperties().get(LiveHandshake.TOKEN),
        looks == null ? null : looks.getFirst());
  }

  @OnMessage(maxMessageSize = LONGEST)
  public void message(Session session, String text) {
    desk.message(session, text);
  }

  @OnClose
  public void close(Session session) {
    desk.close(session);
  }

  @OnError
  public void error(Session session, Throwable failure) {
    LOG.log(Level.FINE, "socket failed", failure);
  }
}
