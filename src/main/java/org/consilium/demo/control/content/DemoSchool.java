package org.consilium.demo.control.content;

/**
 * A school of the demo.
 *
 * @param key by which its roster file is named
 * @param name in full
 * @param shortName for tables
 * @param timeZone such as {@code Europe/London}
 * @param emailDomain by which its people are known
 */
public record DemoSchool(
    String key, String name, String shortName, String timeZone, String emailDomain) {

  boolean employs(String email) {
    return email.endsWith("@" + emailDomain);
  }
}
