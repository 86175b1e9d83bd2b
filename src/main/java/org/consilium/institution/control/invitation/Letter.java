package org.consilium.institution.control.invitation;

import java.text.MessageFormat;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.consilium.platform.mail.Mail;
import org.owasp.encoder.Encode;

/**
 * What is written to a person who has never signed in.
 *
 * @param school the school's name
 * @param name the person's
 * @param email with which the person signs in
 * @param address of this server
 * @param link brings the code along
 * @param code for who types it
 * @param validUntil by the school's clock
 */
record Letter(
    String school,
    String name,
    String email,
    String address,
    String link,
    String code,
    ZonedDateTime validUntil) {

  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final List<String> BEFORE = List.of("greeting", "opened", "choose");
  private static final List<String> AFTER = List.of("valid", "later", "typed", "unexpected");

  /** The letter in a language, or in English where there are no words in it. */
  Mail mail(String id, Locale language) {
    ResourceBundle words =
        ResourceBundle.getBundle(
            Letter.class.getName(), language, Letter.class.getClassLoader(), NO_OTHER_LANGUAGE);
    return new Mail(
        id, email, school, language, said(words, "subject", false), text(words), html(words));
  }

  private String text(ResourceBundle words) {
    List<String> paragraphs = new ArrayList<>();
    BEFORE.forEach(key -> paragraphs.add(said(words, key, false)));
    paragraphs.add(link);
    AFTER.forEach(key -> paragraphs.add(said(words, key, false)));
    return String.join("\r\n\r\n", paragraphs) + "\r\n";
  }

  private String html(ResourceBundle words) {
    StringBuilder html =
        new StringBuilder("<!doctype html><html lang=\"")
            .append(Encode.forHtmlAttribute(words.getString("language")))
            .append("\"><meta charset=\"utf-8\"><body style=\"font-family:sans-serif\">");
    BEFORE.forEach(key -> html.append(paragraph(said(words, key, true))));
    html.append("<p><a href=\"")
        .append(Encode.forHtmlAttribute(link))
        .append("\">")
        .append(Encode.forHtml(words.getString("link")))
        .append("</a></p>");
    AFTER.forEach(key -> html.append(paragraph(said(words, key, true))));
    return html.append("</body></html>").toString();
  }

  private static String paragraph(String said) {
    return "<p>" + said + "</p>";
  }

  private String said(ResourceBundle words, String key, boolean html) {
    Locale language = Locale.forLanguageTag(words.getString("language"));
    DateTimeFormatter moment =
        DateTimeFormatter.ofLocalizedDateTime(FormatStyle.FULL, FormatStyle.SHORT)
            .withLocale(language);
    String until =
        moment.format(validUntil)
            + " ("
            + validUntil.getZone().getDisplayName(TextStyle.FULL, language)
            + ")";
    Object[] facts = {school, name, email, address, code, until};
    if (html) {
      for (int fact = 0; fact < facts.length; fact++) {
        facts[fact] = Encode.forHtml((String) facts[fact]);
      }
    }
    return new MessageFormat(words.getString(key), language).format(facts);
  }

  /** Without the code. */
  @Override
  public String toString() {
    return "letter of " + school;
  }
}
