package org.consilium.platform.text;

import java.util.IllformedLocaleException;
import java.util.Locale;
import java.util.Optional;

/** The language in which a text is written, such as {@code de} or {@code pt-BR}. */
public final class LanguageTag {

  /** The longest tag that is taken, in characters (RFC 5646, section 4.4.1). */
  public static final int MOST_CHARACTERS = 35;

  /** What to tell who wrote something else. */
  public static final String EXPECTED = "A language tag such as en, de or pt-BR is expected here.";

  private LanguageTag() {}

  /** The tag as BCP 47 writes it, or nothing where this names no language. */
  public static Optional<String> of(String tag) {
    if (tag == null || tag.length() > MOST_CHARACTERS) {
      return Optional.empty();
    }
    try {
      Locale locale = new Locale.Builder().setLanguageTag(tag.strip()).build();
      return locale.getLanguage().isEmpty()
          ? Optional.empty()
          : Optional.of(locale.toLanguageTag());
    } catch (IllformedLocaleException e) {
      return Optional.empty();
    }
  }
}
