package org.consilium.bank.entity.rules.plaintext;

/** Raised and lowered text without HTML: by characters of their own where Unicode has them. */
final class RaisedText {

  private static final String LEVEL = "0123456789+-=()\u2212";
  private static final String RAISED =
      "\u2070\u00b9\u00b2\u00b3\u2074\u2075\u2076\u2077\u2078\u2079\u207a\u207b\u207c\u207d\u207e\u207b";
  private static final String LOWERED =
      "\u2080\u2081\u2082\u2083\u2084\u2085\u2086\u2087\u2088\u2089\u208a\u208b\u208c\u208d\u208e\u208b";

  private RaisedText() {}

  /** For instance 10⁹ and Ca²⁺; else with a caret, as in x^n. */
  static String raised(String text) {
    return replaced(text, RAISED, "^");
  }

  /** For instance CO₂; else with a low line, as in t_max. */
  static String lowered(String text) {
    return replaced(text, LOWERED, "_");
  }

  private static String replaced(String text, String by, String mark) {
    if (text.isBlank()) {
      return text;
    }
    if (text.chars().allMatch(character -> LEVEL.indexOf(character) >= 0)) {
      StringBuilder replaced = new StringBuilder();
      text.chars().forEach(character -> replaced.append(by.charAt(LEVEL.indexOf(character))));
      return replaced.toString();
    }
    return mark + (text.contains(" ") ? "(" + text + ")" : text);
  }
}
