package org.consilium;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Alternative;
import jakarta.interceptor.Interceptor;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.consilium.platform.config.MailSettings;
import org.consilium.platform.config.MailSettings.Security;
import org.consilium.platform.mail.SmtpServer;

/**
 * Mail in tests in the container goes to a real SMTP server beside them; none is named until a test
 * begins. Whoever begins ends.
 */
@Alternative
@Priority(Interceptor.Priority.APPLICATION)
@ApplicationScoped
public class MailInTests extends SmtpServer {

  private static final String HOST = "127.0.0.1";

  private static final Pattern PART = Pattern.compile("base64\\s+([A-Za-z0-9+/=\\s]+)\\s--");

  private volatile GreenMail server;
  private volatile MailSettings settings;

  /** Begins to take mail. */
  public void begin() {
    server = new GreenMail(new ServerSetup(0, HOST, ServerSetup.PROTOCOL_SMTP));
    server.start();
    settings = at(server.getSmtp().getPort());
  }

  /** The mail server answers no more, but is still named. */
  public void breakDown() {
    server.stop();
  }

  /** The mail server answers again, with nothing in it. */
  public void comeBack() {
    begin();
  }

  /** No mail leaves any more. */
  public void end() {
    settings = null;
    server.stop();
  }

  /** What came for an address, oldest first. */
  public List<MimeMessage> of(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(message -> recipient(message).equals(address))
        .toList();
  }

  /** The text of a letter, and its page. */
  public static List<String> ways(MimeMessage letter) throws MessagingException, IOException {
    String raw = new String(letter.getRawInputStream().readAllBytes(), StandardCharsets.US_ASCII);
    return PART.matcher(raw)
        .results()
        .map(part -> Base64.getMimeDecoder().decode(part.group(1)))
        .map(bytes -> new String(bytes, StandardCharsets.UTF_8))
        .toList();
  }

  @Override
  protected Optional<MailSettings> mail() {
    return Optional.ofNullable(settings);
  }

  private static MailSettings at(int port) {
    return new MailSettings(
        HOST, port, Security.NONE, null, null, "consilium@server.example", 6_000);
  }

  private static String recipient(MimeMessage message) {
    try {
      return message.getRecipients(Message.RecipientType.TO)[0].toString();
    } catch (MessagingException e) {
      throw new IllegalStateException(e);
    }
  }
}
