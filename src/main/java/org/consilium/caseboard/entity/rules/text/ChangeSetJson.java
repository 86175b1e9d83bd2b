package org.consilium.caseboard.entity.rules.text;

import java.util.ArrayList;
import java.util.List;

/** Change sets as plain numbers, texts and lists. */
final class ChangeSetJson {

  /** Far beyond any text, and far from where sums of numbers go wrong. */
  private static final int MOST_CHARACTERS = 1_000_000;

  private ChangeSetJson() {}

  static List<Object> write(List<Section> sections) {
    List<Object> parts = new ArrayList<>();
    for (Section section : sections) {
      if (section.text() == null) {
        parts.add(section.length());
      } else {
        List<Object> part = new ArrayList<>();
        part.add(section.length());
        if (!section.text().isEmpty()) {
          part.addAll(List.of(section.text().split("\n", -1)));
        }
        parts.add(part);
      }
    }
    return parts;
  }

  static ChangeSet read(List<Object> json) {
    List<Section> sections = new ArrayList<>();
    for (Object part : json) {
      sections.add(
          part instanceof List<?> replaced
              ? replacement(replaced)
              : new Section(length(part), null));
    }
    long before = sections.stream().mapToLong(Section::length).sum();
    long after = sections.stream().mapToLong(Section::newLength).sum();
    require(Math.max(before, after) <= MOST_CHARACTERS, "the text is too long");
    require(
        sections.stream().allMatch(section -> section.length() > 0 || section.inserted() > 0),
        "a part is empty");
    return new ChangeSet(sections);
  }

  private static Section replacement(List<?> part) {
    require(!part.isEmpty(), "a part has no length");
    List<String> lines = part.stream().skip(1).map(ChangeSetJson::line).toList();
    String text = String.join("\n", lines);
    require(lines.isEmpty() || !text.isEmpty(), "a part inserts nothing");
    return new Section(length(part.getFirst()), text);
  }

  private static String line(Object line) {
    require(line instanceof String, "a line is no text");
    String text = (String) line;
    require(text.indexOf('\n') < 0, "a line has a line break");
    require(TextPair.isWhole(text), "half a character is inserted");
    return text;
  }

  private static int length(Object number) {
    require(number instanceof Integer, "a length is no number");
    int length = (Integer) number;
    require(length >= 0 && length <= MOST_CHARACTERS, "a length is out of range");
    return length;
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }
}
