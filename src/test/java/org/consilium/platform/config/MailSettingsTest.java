package org.consilium.platform.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.Map;
import org.consilium.platform.config.MailSettings.Security;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MailSettingsTest {

  private static final Map<String, String> LEAST =
      Map.of(
          "CONSILIUM_SMTP_HOST", "mail.school.example", "CONSILIUM_MAIL_FROM", "no@school.example");

  @Test
  void whereNothingIsSaidNoMailLeaves() {
    assertThat(new Settings(Map.of()).mail()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"starttls,587", "TLS,465", "none,25"})
  void thePortFollowsFromTheWay(String security, int port) {
    MailSettings mail = with("CONSILIUM_SMTP_SECURITY", security);
    assertThat(mail.port()).isEqualTo(port);
    assertThat(mail.user()).isNull();
    assertThat(mail.perMinute()).isEqualTo(120);
  }

  @Test
  void anUnreadableWayIsNeverChosenUnasked() {
    assertThat(new Settings(LEAST).mail().orElseThrow().security()).isEqualTo(Security.STARTTLS);
  }

  @ParameterizedTest
  @CsvSource({
    "CONSILIUM_MAIL_FROM,nobody",
    "CONSILIUM_SMTP_SECURITY,some",
    "CONSILIUM_SMTP_PORT,smtp",
    "CONSILIUM_MAIL_PER_MINUTE,0"
  })
  void whatCannotBeIsNamed(String name, String word) {
    assertThatThrownBy(() -> with(name, word)).hasMessageContaining(name);
  }

  @Test
  void thePasswordIsNeverWritten() {
    assertThat(with("CONSILIUM_SMTP_PASSWORD", "hush-hush").toString()).doesNotContain("hush");
  }

  private static MailSettings with(String name, String word) {
    Map<String, String> environment = new HashMap<>(LEAST);
    environment.put(name, word);
    return new Settings(environment).mail().orElseThrow();
  }
}
