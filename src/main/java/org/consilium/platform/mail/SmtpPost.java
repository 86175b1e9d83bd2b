package org.consilium.platform.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.UnsupportedEncodingException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** An open SMTP connection. */
final class SmtpPost implements MailServer.Post {

  private static final String UTF_8 = StandardCharsets.UTF_8.name();

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
    MimeMessage message = new Identified(session, mail.id() + from.substring(from.indexOf('@')));
    message.setFrom(sender(mail.fromName()));
    message.setRecipient(Message.RecipientType.TO, new InternetAddress(mail.to(), true));
    message.setSubject(line(mail.subject()), UTF_8);
    message.setHeader("Auto-Submitted", "auto-generated");
    message.setHeader("Content-Language", mail.language().toLanguageTag());
    Multipart ways = new MimeMultipart("alternative");
    ways.addBodyPart(part(mail.text(), "plain"));
    ways.addBodyPart(part(mail.html(), "html"));
    message.setContent(ways);
    message.saveChanges();
    return message;
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

  private static MimeBodyPart part(String text, String subtype) throws MessagingException {
    MimeBodyPart part = new MimeBodyPart();
    part.setText(text, UTF_8, subtype);
    return part;
  }

  @Override
  public void close() {
    try {
      transport.close();
    } catch (MessagingException whatWasHandedOverIsHandedOver) {
      return;
    }
  }

  /** With a Message-ID of ours: the library's own would name the machine. */
  private static final class Identified extends MimeMessage {

    private final String id;

    Identified(Session session, String id) {
      super(session);
      this.id = id;
    }

    @Override
    protected void updateMessageID() throws MessagingException {
      setHeader("Message-ID", "<" + id + ">");
    }
  }
}
