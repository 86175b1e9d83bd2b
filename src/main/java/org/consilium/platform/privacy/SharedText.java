package org.consilium.platform.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * A text that several people wrote one after the other, each upon what stood there. It tells whose
 * every word is, so that the words of some can go while those of the others stay.
 *
 * <p>A word belongs to whoever brought it in. A word that stays in the next revision keeps its
 * author, and so does one that was only moved, bent or put into another word ("ketone", "ketones").
 */
public final class SharedText {

  /** Stands where words were removed; never longer than what it replaces, and never nothing. */
  public static final String REMOVED = "…";

  /** Shorter words are everybody's: the same one further on is no trace of an author. */
  private static final int TELLING = 4;

  private static final Pattern TOKEN =
      Pattern.compile("[\\p{L}\\p{N}\\p{M}]+|\\s+|[^\\p{L}\\p{N}\\p{M}\\s]");

  private SharedText() {}

  /** What one person made of the text. */
  public record Revision(UUID author, String text) {}

  private record Token(String text, UUID author) {

    boolean isWord() {
      return Character.isLetterOrDigit(text.codePointAt(0));
    }

    boolean isBlank() {
      return text.isBlank();
    }

    boolean tells() {
      return isWord() && text.length() >= TELLING;
    }

    /** The same of whoever brought in the word that it is made of, or that was made of it. */
    Token orMadeOf(List<Token> known) {
      String word = folded();
      return !tells()
          ? this
          : known.stream()
              .filter(token -> word.contains(token.folded()) || token.folded().contains(word))
              .findFirst()
              .map(token -> new Token(text, token.author()))
              .orElse(this);
    }

    private String folded() {
      return text.toLowerCase(Locale.ROOT);
    }

    /** A word or a sign of its own, such as a face; no comma. */
    boolean says() {
      return isWord() || (!isBlank() && text.codePointAt(0) > 0x7F);
    }
  }

  /** The same revisions without the words of these people. */
  public static List<String> without(Set<UUID> people, List<Revision> revisions) {
    List<String> redacted = new ArrayList<>();
    List<Token> tokens = List.of();
    for (Revision revision : revisions) {
      tokens = after(tokens, revision, people);
      redacted.add(redacted(tokens, people));
    }
    return redacted;
  }

  private static List<Token> after(List<Token> before, Revision revision, Set<UUID> people) {
    List<String> words = TOKEN.matcher(revision.text()).results().map(m -> m.group()).toList();
    List<String> old = before.stream().map(Token::text).toList();
    int[] origin = CommonWords.origins(old, words);
    List<Token> theirs =
        before.stream().filter(token -> people.contains(token.author()) && token.tells()).toList();
    List<Token> after = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      Token fresh = new Token(words.get(i), revision.author());
      after.add(origin[i] >= 0 ? before.get(origin[i]) : fresh.orMadeOf(theirs));
    }
    return after;
  }

  /** One mark for each run of these people's words, with what stands between them. */
  private static String redacted(List<Token> tokens, Set<UUID> people) {
    if (tokens.stream().allMatch(token -> token.isBlank() || people.contains(token.author()))) {
      return REMOVED;
    }
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < tokens.size()) {
      int end = endOfRun(tokens, at, people);
      if (end > at) {
        text.append(REMOVED);
        at = end;
      } else {
        text.append(tokens.get(at).text());
        at++;
      }
    }
    return text.toString();
  }

  /**
   * Behind the last token of these people in a row from here on, spaces of others between; here
   * where the row says nothing, such as a comma that another has kept.
   */
  private static int endOfRun(List<Token> tokens, int from, Set<UUID> people) {
    int end = from;
    boolean says = false;
    for (int i = from; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      if (people.contains(token.author())) {
        end = i + 1;
        says |= token.says();
      } else if (i == from || !token.isBlank()) {
        break;
      }
    }
    return says ? end : from;
  }
}
