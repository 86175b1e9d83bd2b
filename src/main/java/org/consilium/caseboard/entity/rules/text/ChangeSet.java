package org.consilium.caseboard.entity.rules.text;

import java.util.List;
import java.util.stream.Stream;
import org.consilium.platform.config.OwnJson;

/**
 * What somebody did to a text of a certain length.
 *
 * <p>It travels as CodeMirror writes it, part by part from the beginning of the text: {@code 5}
 * keeps five characters, {@code [2]} removes two, {@code [2, "a", "b"]} replaces two by the lines
 * "a" and "b".
 */
public final class ChangeSet implements OwnJson<List<Object>> {

  private final List<Section> sections;

  ChangeSet(List<Section> sections) {
    this.sections = List.copyOf(sections);
  }

  /**
   * Reads what {@link #json} wrote.
   *
   * @throws IllegalArgumentException when it is no change set, or inserts half a character
   */
  public static ChangeSet ofJson(List<Object> json) {
    return ChangeSetJson.read(json);
  }

  /** The smallest single replacement that makes one text of another, whole characters each. */
  public static ChangeSet between(String before, String after) {
    int start = TextPair.commonStart(before, after);
    int end = TextPair.commonEnd(before, after, start);
    Sections sections = new Sections();
    sections.keep(start);
    sections.replace(
        before.length() - start - end, after.substring(start, after.length() - end), false);
    sections.keep(end);
    return sections.done();
  }

  @Override
  public List<Object> json() {
    return ChangeSetJson.write(sections);
  }

  /** The length of the text before it. */
  public int length() {
    return sections.stream().mapToInt(Section::length).sum();
  }

  /** The length of the text after it. */
  public int newLength() {
    return sections.stream().mapToInt(Section::newLength).sum();
  }

  /** How many characters it brings in. */
  public int inserted() {
    return sections.stream().mapToInt(section -> Math.max(0, section.inserted())).sum();
  }

  /** Whether it changes nothing. */
  public boolean isEmpty() {
    return sections.stream().allMatch(section -> section.text() == null);
  }

  /** How many characters it leaves alone at the start. */
  public int keptAtStart() {
    return sections.isEmpty() ? 0 : kept(sections.getFirst());
  }

  /**
   * How many characters it leaves alone at the end; none where it leaves all alone at the start.
   */
  public int keptAtEnd() {
    return sections.size() < 2 ? 0 : kept(sections.getLast());
  }

  private static int kept(Section section) {
    return section.text() == null ? section.length() : 0;
  }

  /** The text after it. */
  public String apply(String text) {
    require(length() == text.length(), "the change is of a text of another length");
    StringBuilder after = new StringBuilder(newLength());
    int at = 0;
    for (Section section : sections) {
      int end = at + section.length();
      if (section.text() == null) {
        after.append(text, at, end);
      } else {
        after.append(section.text());
      }
      at = end;
    }
    return after.toString();
  }

  /** This and then the next one, which was made on the text that this one leaves, as one. */
  public ChangeSet compose(ChangeSet next) {
    require(newLength() == next.length(), "the next change is of a text of another length");
    if (hasNothing()) {
      return next;
    }
    return next.hasNothing() ? this : new Composition(this, next).compose();
  }

  /**
   * This one, so that it may be done after another one of the same text.
   *
   * @param before whether this one's insertions stand before the other's at the same place
   */
  public ChangeSet map(ChangeSet over, boolean before) {
    require(length() == over.length(), "the other change is of a text of another length");
    return over.hasNothing() ? this : new Mapping(this, over, before).map();
  }

  List<Section> sections() {
    return sections;
  }

  private boolean hasNothing() {
    return sections.isEmpty() || (sections.size() == 1 && sections.getFirst().text() == null);
  }

  private static void require(boolean condition, String otherwise) {
    if (!condition) {
      throw new IllegalArgumentException(otherwise);
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof ChangeSet changes && sections.equals(changes.sections);
  }

  @Override
  public int hashCode() {
    return sections.hashCode();
  }

  /** Without the words: lengths alone, as in "5 2:3 4". */
  @Override
  public String toString() {
    Stream<String> lengths =
        sections.stream()
            .map(
                section ->
                    section.text() == null
                        ? String.valueOf(section.length())
                        : section.length() + ":" + section.inserted());
    return String.join(" ", lengths.toList());
  }
}
