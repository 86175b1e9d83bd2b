package org.consilium.bank.entity.rules.plaintext;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A tag in a text.
 *
 * @param name in lower case
 * @param closing whether it is an end tag
 * @param attributes as written
 * @param end offset behind the tag
 */
record HtmlTag(String name, boolean closing, String attributes, int end) {

  private static final Set<String> BLOCKS =
      words(
          "address article aside blockquote body caption center dd details div dl dt fieldset"
              + " figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr html legend li main nav"
              + " ol p pre section summary table tbody tfoot thead tr ul");
  private static final Set<String> PICTURES =
      words("audio canvas embed iframe img map math object picture svg video");
  private static final Set<String> HIDDEN = words("head noscript script style title template");
  private static final Set<String> OTHERS =
      words(
          "a abbr acronym b bdi bdo big br button cite code col colgroup data del dfn em font i"
              + " input ins kbd label link mark meta meter optgroup option output param progress q"
              + " rp rt ruby s samp select small source span strike strong sub sup td textarea th"
              + " time track tt u var wbr");
  private static final Pattern ADDRESS =
      Pattern.compile("\\bhref\\s*+=\\s*+[\"']?(https?://[^\"'\\s>]++)", Pattern.CASE_INSENSITIVE);

  /** The tag that begins at this {@code <}, or null when it is none of HTML's. */
  static HtmlTag at(String html, int at) {
    boolean closing = html.startsWith("</", at);
    int from = at + (closing ? 2 : 1);
    int nameEnd = from;
    while (nameEnd < html.length() && isNamePart(html.charAt(nameEnd))) {
      nameEnd++;
    }
    String name = html.substring(from, nameEnd).toLowerCase(Locale.ROOT);
    if (!isKnown(name)) {
      return null;
    }
    int end = end(html, nameEnd);
    return end < 0 ? null : new HtmlTag(name, closing, html.substring(nameEnd, end), end + 1);
  }

  boolean isBlock() {
    return BLOCKS.contains(name);
  }

  boolean isPicture() {
    return PICTURES.contains(name);
  }

  /** Whether its content is never shown. */
  boolean isHidden() {
    return HIDDEN.contains(name);
  }

  /** A link's address in parentheses, unless the link's text shows it already. */
  String addressBeside(String text) {
    Matcher address = ADDRESS.matcher(attributes);
    return address.find() && !text.contains(address.group(1)) ? " (" + address.group(1) + ")" : "";
  }

  /** Tags of other vocabularies, as word processors write them, have a colon in their name. */
  private static boolean isKnown(String name) {
    return name.indexOf(':') > 0
        || BLOCKS.contains(name)
        || PICTURES.contains(name)
        || HIDDEN.contains(name)
        || OTHERS.contains(name);
  }

  /** The {@code >} that ends the tag, not one inside quotes; -1 when another tag begins before. */
  private static int end(String html, int from) {
    int at = from;
    while (at >= 0 && at < html.length()) {
      switch (html.charAt(at)) {
        case '>' -> {
          return at;
        }
        case '<' -> {
          return -1;
        }
        case '"', '\'' -> {
          int close = html.indexOf(html.charAt(at), at + 1);
          at = close < 0 ? -1 : close + 1;
        }
        default -> at++;
      }
    }
    return -1;
  }

  private static boolean isNamePart(char character) {
    return (character >= 'a' && character <= 'z')
        || (character >= 'A' && character <= 'Z')
        || (character >= '0' && character <= '9')
        || character == ':';
  }

  private static Set<String> words(String words) {
    return Set.of(words.split(" "));
  }
}
