package org.consilium.platform.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.mail.AuthenticationFailedException;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import java.util.Optional;
import java.util.Properties;
import org.consilium.platform.config.MailSettings;
import org.consilium.platform.config.MailSettings.Security;
import org.consilium.platform.config.Settings;

/** {@link MailServer} by SMTP, as the environment says. */
@ApplicationScoped
public class SmtpServer implements MailServer {

  private static final String CONNECT_MS = "10000";
  private static final String ANSWER_MS = "20000";

  @Inject private Settings settings;

  /** What the environment says. */
  protected Optional<MailSettings> mail() {
    return settings.mail();
  }

  @Override
  public boolean isConfigured() {
    return mail().isPresent();
  }

  @Override
  public int perMinute() {
    return mail().orElseThrow().perMinute();
  }

  @Override
  public Post connect() {
    MailSettings mail = mail().orElseThrow();
    Session session = Session.getInstance(properties(mail));
    try {
      Transport transport = session.getTransport("smtp");
      transport.connect(mail.host(), mail.port(), mail.user(), mail.password());
      return new SmtpPost(session, transport, mail.from());
    } catch (AuthenticationFailedException e) {
      return new NoPost(MailFault.LOGIN_REFUSED);
    } catch (MessagingException e) {
      return new NoPost(MailFault.UNREACHABLE);
    }
  }

  private static Properties properties(MailSettings mail) {
    Properties properties = new Properties();
    properties.setProperty("mail.smtp.connectiontimeout", CONNECT_MS);
    properties.setProperty("mail.smtp.timeout", ANSWER_MS);
    properties.setProperty("mail.smtp.writetimeout", ANSWER_MS);
    properties.setProperty("mail.smtp.auth", Boolean.toString(mail.user() != null));
    properties.setProperty("mail.smtp.from", mail.from());
    String tls = Boolean.toString(mail.security() == Security.TLS);
    String startTls = Boolean.toString(mail.security() == Security.STARTTLS);
    properties.setProperty("mail.smtp.ssl.enable", tls);
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.starttls.enable", startTls);
    properties.setProperty("mail.smtp.starttls.required", startTls);
    return properties;
  }
}
