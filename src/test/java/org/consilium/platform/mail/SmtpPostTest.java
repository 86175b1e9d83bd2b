package org.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.util.Locale;
import org.consilium.MailInTests;
import org.junit.jupiter.api.Test;

class SmtpPostTest {

  @Test
  void aLetterArrivesAsItWasWritten() throws Exception {
    MailInTests server = new MailInTests();
    server.begin();
    try (MailServer.Post post = server.connect()) {
      Mail mail =
          new Mail(
              "letter-1",
              "zoe@school.example",
              "Höhere Schule\r\nBcc: everybody@school.example",
              Locale.GERMAN,
              "Schule: Ihr Zugang",
              "Guten Tag Zoë,\r\n\r\n.\r\nEnde\r\n",
              "<p>Zoë</p>");
      assertThat(post.send(mail)).isEmpty();
      MimeMessage letter = server.of("zoe@school.example").getFirst();
      assertThat(letter.getSubject()).isEqualTo("Schule: Ihr Zugang");
      assertThat(((InternetAddress) letter.getFrom()[0]).getPersonal())
          .isEqualTo("Höhere Schule Bcc: everybody@school.example");
      assertThat(letter.getHeader("Bcc")).isNull();
      assertThat(letter.getMessageID()).isEqualTo("<letter-1@server.example>");
      assertThat(MailInTests.ways(letter)).containsExactly(mail.text(), mail.html());
      Multipart ways = (Multipart) letter.getContent();
      assertThat(ways.getBodyPart(0).getContent()).isEqualTo(mail.text());
    } finally {
      server.end();
    }
  }

  @Test
  void whereNobodyAnswersThereIsNoPost() {
    MailInTests server = new MailInTests();
    server.begin();
    server.breakDown();
    try (MailServer.Post post = server.connect()) {
      assertThat(post.closed()).contains(MailFault.UNREACHABLE);
    }
  }

  @Test
  void forGoodForNowOrBrokenOff() throws Exception {
    Address[] nobody = {};
    Address[] somebody = {new InternetAddress("a@school.example")};
    // 5xx to the address
    assertThat(SmtpPost.faultOf(new SendFailedException("", null, nobody, nobody, somebody)))
        .isEqualTo(MailFault.ADDRESS_REFUSED);
    // 4xx to the address, or anything but 2xx to the message
    assertThat(SmtpPost.faultOf(new SendFailedException("", null, nobody, somebody, nobody)))
        .isEqualTo(MailFault.DEFERRED);
    assertThat(SmtpPost.faultOf(new SendFailedException(""))).isEqualTo(MailFault.DEFERRED);
    assertThat(SmtpPost.faultOf(new AddressException())).isEqualTo(MailFault.ADDRESS_REFUSED);
    assertThat(SmtpPost.faultOf(new MessagingException("broken pipe")))
        .isEqualTo(MailFault.UNREACHABLE);
  }
}
