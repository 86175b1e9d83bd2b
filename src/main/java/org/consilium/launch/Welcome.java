package org.consilium.launch;

/** The block that is printed once Consilium is ready. */
final class Welcome {

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
    String label = "Demo accounts";
    for (String account : DemoAccountLines.of(demoAccounts)) {
      line(text, label, account);
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
