package org.consilium.platform.mail;

import java.util.Locale;

/**
 * A message to one person. It may carry a secret: never log it.
 *
 * @param id the same for every try, so that who gets it twice may notice; of letters, digits and
 *     hyphens
 * @param to the address
 * @param fromName whose name stands before the server's own address
 * @param language in which it is written
 * @param text for who reads text
 * @param html the same for who reads pages
 */
public record Mail(
    String id,
    String to,
    String fromName,
    Locale language,
    String subject,
    String text,
    String html) {

  /** Without what is in it. */
  @Override
  public String toString() {
    return "Mail " + id;
  }
}
