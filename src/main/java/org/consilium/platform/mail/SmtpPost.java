package org.consilium.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Date;
import java.util.Optional;

/** An open SMTP connection. */
final class SmtpPost implements MailServer.Post {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

  /** Nothing in Base64 has hyphens. */
  private static final String BOUNDARY = "----part-of-a-letter";

  private final Session session;
  private final Transport transport;
  private final String from;

  SmtpPost(Session session, Transport transport, String from) {
    this.session = session;
    this.transport = transport;
    this.from = from;
  }

  @Override
  public Optional<MailFault> closed() {
    return Optional.empty();
  }

  @Override
  public Optional<MailFault> send(Mail mail) {
    try {
      MimeMessage message = written(mail);
      transport.sendMessage(message, message.getAllRecipients());
      return Optional.empty();
    } catch (MessagingException e) {
      return Optional.of(faultOf(e));
    }
  }

  /**
   * What a failure says of the message. SMTP answers 5xx to an address for good, which Jakarta Mail
   * calls invalid, and 4xx for now, which it calls valid and unsent.
   */
  static MailFault faultOf(MessagingException failure) {
    if (failure instanceof AddressException) {
      return MailFault.ADDRESS_REFUSED;
    }
    if (failure instanceof SendFailedException refused) {
      boolean invalid =
          refused.getInvalidAddresses() != null && refused.getInvalidAddresses().length > 0;
      return invalid ? MailFault.ADDRESS_REFUSED : MailFault.DEFERRED;
    }
    return MailFault.UNREACHABLE;
  }

  private MimeMessage written(Mail mail) throws MessagingException {
    MimeMessage message = new MimeMessage(session, new ByteArrayInputStream(body(mail)));
    message.setFrom(sender(mail.fromName()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(line(mail.subject()), UTF_8);
    message.setSentDate(new Date());
    // the library's own would name the machine
    message.setHeader("Message-ID", "<" + mail.id() + from.substring(from.indexOf('@')) + ">");
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", mail.language().toLanguageTag());
    return message;
  }

  /**
   * Text and page of a letter as they travel. Written here, because what the library would write
   * them with is found through files that the server shows to no application.
   */
  private static byte[] body(Mail mail) {
    return String.join(
            "\r\n",
            "MIME-Version: 1.0",
            "Content-Type: multipart/alternative; boundary=\"" + BOUNDARY + "\"",
            "",
            part("plain", mail.text()),
            part("html", mail.html()),
            "--" + BOUNDARY + "--",
            "")
        .getBytes(StandardCharsets.US_ASCII);
  }

  private static String part(String subtype, String text) {
    return String.join(
        "\r\n",
        "--" + BOUNDARY,
        "Content-Type: text/" + subtype + "; charset=UTF-8",
        "Content-Transfer-Encoding: base64",
        "",
        Base64.getMimeEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8)));
  }

  /** A line end would begin another header. */
  private static String line(String text) {
    return text.replaceAll("\\p{Cntrl}+", " ");
  }

  private InternetAddress sender(String name) throws MessagingException {
    try {
      return new InternetAddress(from, line(name), UTF_8);
    } catch (UnsupportedEncodingException e) {
      throw new IllegalStateException("every JDK has UTF-8", e);
    }
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException whatWasHandedOverIsHandedOver) {
      return;
    }
  }
}
