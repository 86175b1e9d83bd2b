package org.consilium.caseboard.entity.rules;

import java.util.Random;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** One who types into a card as a browser does: one change on its way, the rest waiting as one. */
public final class Editor {

  private final UUID card;
  private String text;
  private String textBeforeSent;
  private int revision;
  private ChangeSet sent;
  private ChangeSet waiting;

  public Editor(UUID card, String text, int revision) {
    this.card = card;
    this.revision = revision;
    this.text = text;
    this.textBeforeSent = text;
  }

  public String text() {
    return text;
  }

  private void type(ChangeSet change) {
    text = change.apply(text);
    waiting = waiting == null ? change : waiting.compose(change);
  }

  public boolean isSaved() {
    return sent == null && waiting == null;
  }

  /** The next change to be sent, or null while one is on its way. */
  public TextChanged next() {
    if (sent != null || waiting == null) {
      return null;
    }
    sent = waiting;
    waiting = null;
    return new TextChanged(card, revision, sent);
  }

  /** What was on its way, as it stands by what was heard since. */
  public TextChanged again() {
    return new TextChanged(card, revision, sent);
  }

  /** The server has put the next change into its order. */
  public void hear(TextChanged stored, boolean own) {
    revision = stored.textRevision() + 1;
    if (own) {
      if (!stored.changes().apply(textBeforeSent).equals(sent.apply(textBeforeSent))) {
        throw new AssertionError("the server has moved the change elsewhere than the editor");
      }
      textBeforeSent = stored.changes().apply(textBeforeSent);
      sent = null;
      return;
    }
    ChangeSet theirs = stored.changes();
    textBeforeSent = theirs.apply(textBeforeSent);
    if (sent != null) {
      ChangeSet mine = sent;
      sent = mine.map(theirs, false);
      theirs = theirs.map(mine, true);
    }
    if (waiting != null) {
      ChangeSet mine = waiting;
      waiting = mine.map(theirs, false);
      theirs = theirs.map(mine, true);
    }
    text = theirs.apply(text);
  }

  /** Replaces a stretch of whole characters by a few others. */
  public void typeAnything(Random random) {
    int[] points = text.codePoints().toArray();
    int from = random.nextInt(points.length + 1);
    int to = from + random.nextInt(Math.min(4, points.length - from) + 1);
    String[] words = {"", "a", "bc", "😀", "\n", "🩺x"};
    String before = new String(points, 0, from);
    String after = new String(points, to, points.length - to);
    type(ChangeSet.between(text, before + words[random.nextInt(words.length)] + after));
  }
}
