package org.consilium.launch;

/** The block that is printed once Consilium is ready. */
final class Welcome {

  private Welcome() {}

  /** The text for the terminal, with what the server has to say to whoever started it. */
  static String text(LaunchOptions options, DataFolder data, ApplicationServer server) {
    StringBuilder text = new StringBuilder("\n");
    text.append("  Consilium is ready.\n\n");
    line(text, "Address", Origins.address(options.host(), options.port()));
    String label = "Demo accounts";
    for (String account : DemoAccountLines.of(server.read("/api/demo-accounts"))) {
      line(text, label, account);
      label = "";
    }
    String code = server.operatorCode();
    if (!code.isEmpty()) {
      line(text, "Operator", "sign-in code " + code);
    }
    line(text, "Data", data.path().toString());
    line(text, "Stop", "Ctrl-C");
    return text.toString();
  }

  private static void line(StringBuilder text, String label, String value) {
    text.append("  %-15s%s%n".formatted(label, value));
  }
}
