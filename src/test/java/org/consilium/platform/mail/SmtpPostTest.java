package org.consilium.platform.mail;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Address;
import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import org.junit.jupiter.api.Test;

class SmtpPostTest {

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
