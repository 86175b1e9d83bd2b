package org.consilium.platform.live.boundary;

import jakarta.inject.Inject;
import jakarta.websocket.CloseReason;
import jakarta.websocket.OnClose;
import jakarta.websocket.OnError;
import jakarta.websocket.OnMessage;
import jakarta.websocket.OnOpen;
import jakarta.websocket.Session;
import jakarta.websocket.server.ServerEndpoint;
import java.io.IOException;
import java.util.List;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.security.Looks;

/**
 * The one WebSocket endpoint, an instance for each socket; hands what happens to {@link LiveDesk}.
 * It is called on the thread that reads from many sockets, which may not wait for anything.
 */
@ServerEndpoint(
    value = "/live",
    subprotocols = LiveEndpoint.PROTOCOL,
    configurator = LiveHandshake.class)
public class LiveEndpoint {

  static final String PROTOCOL = "consilium.v1";

  /** Another version of the protocol was asked for, or none. */
  static final int OUTDATED = 4426;

  /** The longest message taken, in characters. */
  static final int LONGEST = 64 * 1024;

  /**
   * No more of a message is gathered, however long it is. The container looks at no size given in
   * an annotation, and counts some bytes twice.
   */
  private static final int MOST_BYTES = 4 * LONGEST;

  private static final Logger LOG = Logger.getLogger(LiveEndpoint.class.getName());

  @Inject private LiveDesk desk;

  private Inbox inbox;

  @OnOpen
  public void open(Session session) throws IOException {
    inbox = desk.inbox();
    if (!PROTOCOL.equals(session.getNegotiatedSubprotocol())) {
      end(
          session,
          CloseReason.CloseCodes.getCloseCode(OUTDATED),
          "this server speaks " + PROTOCOL + "; load the page again");
      return;
    }
    session.setMaxTextMessageBufferSize(MOST_BYTES);
    session.setMaxBinaryMessageBufferSize(LONGEST);
    List<String> looks = session.getRequestParameterMap().get(Looks.PARAMETER);
    String token = (String) session.getUserProperties().get(LiveHandshake.TOKEN);
    String look = looks == null ? null : looks.getFirst();
    inbox.put(() -> desk.open(session, token, look));
  }

  @OnMessage
  public void message(Session session, String text) throws IOException {
    if (text.length() > LONGEST) {
      end(session, CloseReason.CloseCodes.TOO_BIG, "more than 64 KiB in a message");
    } else if (inbox.isAtOnce(text.length()) && desk.messageAtOnce(session, text)) {
      return;
    } else if (!inbox.putMessage(text.length(), () -> desk.message(session, text))) {
      end(session, CloseReason.CloseCodes.VIOLATED_POLICY, "too much at once");
    }
  }

  @OnMessage
  public void bytes(Session session, byte[] ignored) throws IOException {
    end(session, CloseReason.CloseCodes.CANNOT_ACCEPT, "messages are text");
  }

  private static void end(Session session, CloseReason.CloseCode code, String reason)
      throws IOException {
    session.close(new CloseReason(code, reason));
  }

  @OnClose
  public void close(Session session) {
    inbox.put(() -> desk.close(session));
  }

  @OnError
  public void error(Session session, Throwable failure) {
    LOG.log(Level.FINE, "socket failed", failure);
  }
}
