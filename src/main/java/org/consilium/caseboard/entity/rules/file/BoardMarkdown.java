package org.consilium.caseboard.entity.rules.file;

import static java.util.stream.Collectors.joining;

import java.text.MessageFormat;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.stream.Stream;
import org.consilium.caseboard.entity.rules.card.CardField;
import org.consilium.caseboard.entity.rules.card.CardTag;
import org.consilium.caseboard.entity.rules.card.FieldKind;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileCard;
import org.consilium.caseboard.entity.rules.file.BoardFile.FileLane;
import org.consilium.caseboard.entity.rules.file.BoardFile.Named;

/** A board as a Markdown document: lanes are chapters, cards are numbered below them. */
public final class BoardMarkdown {

  private static final ResourceBundle.Control NO_OTHER_LANGUAGE =
      ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm 'UTC'", Locale.ROOT).withZone(ZoneOffset.UTC);

  private final BoardFile board;
  private final ResourceBundle words;
  private final Map<UUID, String> numbers = new HashMap<>();
  private final StringBuilder document = new StringBuilder();

  private BoardMarkdown(BoardFile board, ResourceBundle words) {
    this.board = board;
    this.words = words;
    for (int lane = 0; lane < board.lanes().size(); lane++) {
      List<FileCard> cards = board.lanes().get(lane).cards();
      for (int card = 0; card < cards.size(); card++) {
        numbers.put(cards.get(card).id(), (lane + 1) + "." + (card + 1));
      }
    }
  }

  /** The document, its own words in a language or, where there are none, in English. */
  public static String of(BoardFile board, Locale language) {
    return new BoardMarkdown(board, words(language)).document();
  }

  static ResourceBundle words(Locale language) {
    return ResourceBundle.getBundle(
        BoardMarkdown.class.getName(),
        language,
        BoardMarkdown.class.getClassLoader(),
        NO_OTHER_LANGUAGE);
  }

  private String document() {
    paragraph("# " + said("title", MarkdownText.line(board.team())));
    paragraph(
        said(
            "about",
            MarkdownText.line(board.session()),
            String.valueOf(board.changes()),
            MINUTE.format(board.madeAt())));
    if (board.frozen()) {
      paragraph(said("frozen"));
    }
    if (board.note() != null) {
      String author = person(board.note().author());
      paragraph(
          "> **" + said("note", author) + "** " + MarkdownText.block(board.note().text(), "> "));
    }
    for (int i = 0; i < board.lanes().size(); i++) {
      lane(i + 1, board.lanes().get(i));
    }
    return document.toString();
  }

  private void lane(int number, FileLane lane) {
    String key = "lane." + lane.id();
    String common = words.containsKey(key) ? said(key) : MarkdownText.line(lane.id());
    String title = lane.title() == null ? common : MarkdownText.line(lane.title());
    paragraph("## " + number + ". " + title);
    if (lane.cards().isEmpty()) {
      paragraph(said("empty"));
    }
    lane.cards().forEach(this::card);
  }

  private void card(FileCard card) {
    paragraph("### " + numbers.get(card.id()) + " " + said("type." + card.cardType()));
    paragraph(card.text().isBlank() ? said("noWords") : MarkdownText.block(card.text(), ""));
    Stream<String> entries =
        Stream.of(fields(card), Stream.of(by(card)), credits(card), beside(card), comments(card))
            .flatMap(part -> part);
    paragraph(entries.map(entry -> "- " + entry).collect(joining("\n")));
  }

  private Stream<String> fields(FileCard card) {
    return card.cardType().fields().stream()
        .filter(field -> card.fields().containsKey(field.name()))
        .map(
            field ->
                entry(
                    said("field." + field.name()), value(field, card.fields().get(field.name()))));
  }

  private String value(CardField field, String value) {
    return field.kind() == FieldKind.CHOICE
        ? said("choice." + value)
        : MarkdownText.block(value, "  ");
  }

  private String by(FileCard card) {
    return card.author().equals(card.editor())
        ? entry(said("by"), person(card.author()))
        : entry(said("by"), said("changed", person(card.author()), person(card.editor())));
  }

  private Stream<String> credits(FileCard card) {
    return card.credits().stream()
        .map(
            credit ->
                entry(said(credit.accepted() ? "credit" : "creditOpen"), person(credit.member())));
  }

  private Stream<String> beside(FileCard card) {
    return Stream.of(
            listed("tags", card.tags().stream().map(this::tag)),
            listed(
                "reactions",
                card.reactions().stream()
                    .map(one -> said("reaction." + one.reaction(), person(one.author())))),
            listed(
                "links",
                card.links().stream()
                    .map(link -> said("link." + link.kind(), numbers.get(link.to())))))
        .flatMap(part -> part);
  }

  /** A domain of the competencies by its name; one's own tag as it is. */
  private String tag(String tag) {
    return tag.startsWith(CardTag.IPEC)
        ? said("ipec." + tag.substring(CardTag.IPEC.length()))
        : MarkdownText.line(tag);
  }

  private Stream<String> listed(String key, Stream<String> values) {
    String all = values.collect(joining(", "));
    return all.isEmpty() ? Stream.empty() : Stream.of(entry(said(key), all));
  }

  private Stream<String> comments(FileCard card) {
    return card.comments().stream()
        .map(
            comment ->
                entry(
                    said("comment", person(comment.author())),
                    MarkdownText.block(comment.text(), "  ")));
  }

  private static String entry(String name, String value) {
    return "**" + name + ":** " + value;
  }

  private static String person(Named person) {
    String name = MarkdownText.line(person.name());
    return person.discipline() == null
        ? name
        : name + " (" + MarkdownText.line(person.discipline()) + ")";
  }

  private String said(String key, Object... values) {
    return new MessageFormat(words.getString(key), Locale.ROOT).format(values);
  }

  private void paragraph(String text) {
    document.append(document.isEmpty() ? "" : "\n").append(text).append('\n');
  }
}
