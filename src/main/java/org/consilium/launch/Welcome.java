package org.consilium.launch;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The block that is printed once Consilium is ready. */
final class Welcome {

  private static final Pattern EMAIL = Pattern.compile("\"email\"\\s*:\\s*\"([^\"]+)\"");

  private Welcome() {}

  /**
   * The text for the terminal.
   *
   * @param demoAccounts the server's answer about its demo accounts, empty when it has none
   */
  static String text(LaunchOptions options, DataFolder data, String demoAccounts) {
    StringBuilder text = new StringBuilder("\n");
    text.append("  Consilium is ready.\n\n");
    line(text, "Address", Origins.address(options.host(), options.port()));
    Matcher email = EMAIL.matcher(demoAccounts);
    String label = "Demo accounts";
    while (email.find()) {
      line(text, label, email.group(1));
      label = "";
    }
    line(text, "Data", data.path().toString());
    line(text, "Stop", "Ctrl-C");
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("  %-15s%s%n".formatted(label, value));
  }
}
