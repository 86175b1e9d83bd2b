package org.consilium.caseboard.entity.rules;

import java.util.UUID;
import org.consilium.caseboard.entity.rules.BoardOp.TextChanged;
import org.consilium.caseboard.entity.rules.text.ChangeSet;

/** One who types into a card as a browser does: one change on its way, the rest waiting as one. */
final class Editor {

  private final UUID card;
  private String text;
  private String textBeforeSent;
  private int revision = 1;
  private ChangeSet sent;
  private ChangeSet waiting;

  Editor(UUID card, String text) {
    this.card = card;
    this.text = text;
    this.textBeforeSent = text;
  }

  String text() {
    return text;
  }

  int revision() {
    return revision;
  }

  void type(ChangeSet change) {
    text = change.apply(text);
    waiting = waiting == null ? change : waiting.compose(change);
  }

  boolean isSaved() {
    return sent == null && waiting == null;
  }

  /** The next change to be sent, or null while one is on its way. */
  TextChanged next() {
    if (sent != null || waiting == null) {
      return null;
    }
    sent = waiting;
    waiting = null;
    return new TextChanged(card, revision, sent);
  }

  /** What was on its way, as it stands by what was heard since. */
  TextChanged again() {
    return new TextChanged(card, revision, sent);
  }

  /** The server has put the next change into its order. */
  void hear(TextChanged stored, boolean own) {
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
}
