package org.consilium.bank.entity.rules.plaintext;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Turns HTML into plain text that keeps its meaning: line ends for blocks, dashes for list items,
 * bars between table cells, raised and lowered digits where there are such characters
 * (10<sup>9</sup> must never become 109), addresses of links in parentheses. What is no tag of HTML
 * stays as it is, so "&lt; 5" survives. The result is meant to be shown as text, never as HTML.
 */
public final class HtmlText {

  /** Of tags within tags that change their content; deeper ones change nothing. */
  private static final int DEEPEST = 8;

  private final String html;
  private final boolean keepLines;
  private final StringBuilder plain = new StringBuilder();
  private final Deque<Opened> opened = new ArrayDeque<>();
  private boolean picture;

  /** A tag whose content is changed when it ends. */
  private record Opened(HtmlTag tag, int from) {}

  private HtmlText(String html, boolean keepLines) {
    this.html = html;
    this.keepLines = keepLines;
  }

  /** Reads a text; {@code keepLines} keeps its line ends, else they are spaces. */
  public static HtmlText of(String html, boolean keepLines) {
    HtmlText text = new HtmlText(html, keepLines);
    text.read();
    return text;
  }

  /** The text, with lines and spaces not yet tidied. */
  public String plain() {
    return plain.toString();
  }

  /** Whether there was a picture, a sound or another embedded thing. */
  public boolean hasPicture() {
    return picture;
  }

  private void read() {
    int at = 0;
    while (at < html.length()) {
      at =
          switch (html.charAt(at)) {
            case '<' -> tag(at);
            case '&' -> entity(at);
            default -> character(html.charAt(at), at + 1);
          };
    }
  }

  private int entity(int at) {
    int end = HtmlEntities.end(html, at);
    String meaning = end < 0 ? null : HtmlEntities.meaning(html.substring(at + 1, end));
    if (meaning == null) {
      return character('&', at + 1);
    }
    plain.append(meaning);
    return end + 1;
  }

  private int character(char character, int next) {
    if (!Character.isWhitespace(character)) {
      plain.append(character);
    } else if (keepLines && character == '\n') {
      plain.append('\n');
    } else if (!plain.isEmpty() && !Character.isWhitespace(last())) {
      plain.append(' ');
    }
    return next;
  }

  private int tag(int at) {
    if (html.startsWith("<!--", at)) {
      int end = html.indexOf("-->", at);
      return end < 0 ? html.length() : end + "-->".length();
    }
    HtmlTag tag = HtmlTag.at(html, at);
    if (tag == null) {
      return character('<', at + 1);
    }
    if (tag.isHidden() && !tag.closing()) {
      return afterHidden(tag);
    }
    apply(tag);
    return tag.end();
  }

  private void apply(HtmlTag tag) {
    picture |= tag.isPicture();
    switch (tag.name()) {
      case "br" -> plain.append('\n');
      case "sup", "sub", "a" -> changeContent(tag);
      case "td", "th" -> {
        if (!tag.closing() && !atLineStart()) {
          plain.append(" | ");
        }
      }
      default -> {
        if (tag.isBlock() && !atLineStart()) {
          plain.append('\n');
        }
        if (tag.name().equals("li") && !tag.closing()) {
          plain.append("- ");
        }
      }
    }
  }

  private void changeContent(HtmlTag tag) {
    if (!tag.closing() && opened.size() < DEEPEST) {
      opened.push(new Opened(tag, plain.length()));
    } else if (tag.closing()
        && !opened.isEmpty()
        && opened.peek().tag().name().equals(tag.name())) {
      Opened begin = opened.pop();
      String content = plain.substring(begin.from());
      plain.setLength(begin.from());
      plain.append(
          switch (tag.name()) {
            case "sup" -> RaisedText.raised(content);
            case "sub" -> RaisedText.lowered(content);
            default -> content + begin.tag().addressBeside(content);
          });
    }
  }

  private int afterHidden(HtmlTag tag) {
    int at = html.indexOf("</", tag.end());
    while (at >= 0 && !html.regionMatches(true, at + 2, tag.name(), 0, tag.name().length())) {
      at = html.indexOf("</", at + 2);
    }
    int close = at < 0 ? -1 : html.indexOf('>', at);
    return close < 0 ? html.length() : close + 1;
  }

  private boolean atLineStart() {
    return plain.isEmpty() || last() == '\n';
  }

  private char last() {
    return plain.charAt(plain.length() - 1);
  }
}
