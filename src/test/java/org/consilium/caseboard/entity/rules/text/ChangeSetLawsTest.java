package org.consilium.caseboard.entity.rules.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What has to hold of any changes, whoever made them. */
class ChangeSetLawsTest {

  /** Plans for changes of a text of any length: a part for each number, kinds in turn. */
  @Provide
  Arbitrary<List<Integer>> plans() {
    return Arbitraries.integers().between(0, 23).list().ofMaxSize(12);
  }

  @Provide
  Arbitrary<String> docs() {
    return Arbitraries.of("a", "b", "\n", "😀", "🩺")
        .list()
        .ofMaxSize(12)
        .map(all -> String.join("", all));
  }

  @Property
  void whoeverComesFirstBothEndEqual(
      @ForAll("docs") String doc,
      @ForAll("plans") List<Integer> p,
      @ForAll("plans") List<Integer> q) {
    ChangeSet a = planned(p, doc.length(), "x");
    ChangeSet b = planned(q, doc.length(), "yz");
    String aFirst = a.compose(b.map(a, false)).apply(doc);
    assertThat(b.compose(a.map(b, true)).apply(doc)).isEqualTo(aFirst);
    assertThat(b.map(a, false).apply(a.apply(doc))).isEqualTo(aFirst);
  }

  @Property
  void changesAreComposedInAnyGrouping(
      @ForAll("docs") String doc,
      @ForAll("plans") List<Integer> p,
      @ForAll("plans") List<Integer> q,
      @ForAll("plans") List<Integer> r) {
    ChangeSet a = planned(p, doc.length(), "x");
    ChangeSet b = planned(q, a.newLength(), "yz");
    ChangeSet c = planned(r, b.newLength(), "w\n");
    String oneByOne = c.apply(b.apply(a.apply(doc)));
    assertThat(a.compose(b).compose(c).apply(doc)).isEqualTo(oneByOne);
    assertThat(a.compose(b.compose(c)).apply(doc)).isEqualTo(oneByOne);
  }

  @Property
  void aChangeIsReadAsItWasWritten(@ForAll("docs") String doc, @ForAll("plans") List<Integer> p) {
    ChangeSet a = planned(p, doc.length(), "x\n");
    assertThat(ChangeSet.ofJson(a.json())).isEqualTo(a);
    assertThat(a.apply(doc)).hasSize(a.newLength());
  }

  @Property
  void oneTextIsMadeOfAnother(@ForAll("docs") String before, @ForAll("docs") String after) {
    ChangeSet change = ChangeSet.between(before, after);
    assertThat(change.apply(before)).isEqualTo(after);
    assertThat(ChangeSet.ofJson(change.json())).isEqualTo(change);
  }

  /** Deletes, inserts, replaces and keeps by turns until the text is used up. */
  private static ChangeSet planned(List<Integer> plan, int length, String words) {
    Sections sections = new Sections();
    int left = length;
    for (int number : plan) {
      int count = Math.min(left, number / 4);
      switch (number % 4) {
        case 0 -> sections.keep(count);
        case 1 -> sections.replace(count, "", false);
        case 2 -> sections.replace(0, words, false);
        default -> sections.replace(count, words, false);
      }
      left -= number % 4 == 2 ? 0 : count;
    }
    sections.keep(left);
    return sections.done();
  }
}
