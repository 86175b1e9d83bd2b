package org.consilium.platform.text;

import java.util.Locale;
import java.util.regex.Pattern;

/**
 * E-mail addresses as browsers accept them: the expression of the HTML Living Standard ("valid
 * e-mail address"), and beyond it a domain of at least two parts, 64 characters before the @ and
 * 254 in all (RFC 5321, 4.5.3.1).
 */
public final class EmailAddress {

  /** The longest address. */
  public static final int MOST_CHARACTERS = 254;

  private static final int MOST_BEFORE_AT = 64;
  private static final String LABEL = "[a-zA-Z0-9](?:[a-zA-Z0-9-]{0,61}[a-zA-Z0-9])?";
  private static final Pattern VALID =
      Pattern.compile(
          "[a-zA-Z0-9.!#$%&'*+/=?^_`{|}~-]{1,"
              + MOST_BEFORE_AT
              + "}@"
              + LABEL
              + "(?:\\."
              + LABEL
              + ")+");

  private EmailAddress() {}

  /** Whether mail could go there. */
  public static boolean isValid(String address) {
    return address.length() <= MOST_CHARACTERS && VALID.matcher(address).matches();
  }

  /** The form in which addresses are compared and kept. */
  public static String canonical(String address) {
    return address.toLowerCase(Locale.ROOT);
  }
}
