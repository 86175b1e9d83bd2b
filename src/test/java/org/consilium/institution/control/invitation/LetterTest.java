package org.consilium.institution.control.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import org.consilium.platform.mail.Mail;
import org.junit.jupiter.api.Test;

class LetterTest {

  private static final Letter LETTER =
      new Letter(
          "School of Care & <Cure>",
          "Zoë O'Neill",
          "zoe@school.example",
          "https://consilium.school.example",
          "https://consilium.school.example/sign-in#code=ABCD-EFGH-JKMN",
          "ABCD-EFGH-JKMN",
          ZonedDateTime.of(2026, 12, 11, 16, 30, 0, 0, ZoneId.of("Europe/Vienna")));

  @Test
  void itSaysWhoWritesHowToComeInAndUntilWhen() {
    Mail mail = LETTER.mail("id", Locale.ENGLISH);
    assertThat(mail.subject()).isEqualTo("School of Care & <Cure>: your way into Consilium");
    assertThat(mail.text())
        .contains(
            "Dear Zoë O'Neill,\r\n",
            "\r\nhttps://consilium.school.example/sign-in#code=ABCD-EFGH-JKMN\r\n",
            "11 December 2026",
            "16:30 (Central European Time)",
            "zoe@school.example",
            "type ABCD-EFGH-JKMN");
  }

  @Test
  void itIsWrittenInTheLanguageAskedFor() {
    Mail mail = LETTER.mail("id", Locale.GERMAN);
    assertThat(mail.subject()).endsWith(": Ihr Zugang zu Consilium");
    assertThat(mail.text())
        .contains("Guten Tag", "Freitag, 11. Dezember 2026", "16:30 (Mitteleuropäische Zeit)");
    assertThat(LETTER.mail("id", Locale.FRENCH).text()).startsWith("Dear ");
  }

  @Test
  void namesAreNoMarkup() {
    Mail mail = LETTER.mail("id", Locale.ENGLISH);
    assertThat(mail.html())
        .contains("School of Care &amp; &lt;Cure&gt;", "lang=\"en-GB\"")
        .doesNotContain("<Cure>");
  }

  @Test
  void neitherIsWrittenWithItsCode() {
    assertThat(LETTER + " " + LETTER.mail("id", Locale.ENGLISH)).doesNotContain("ABCD", "zoe");
  }
}
