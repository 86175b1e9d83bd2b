package org.consilium.bank.entity.rules;

import java.util.Optional;
import org.consilium.platform.text.UploadedText;
import org.consilium.platform.text.UploadedText.Readable;
import org.consilium.platform.text.UploadedText.Unreadable;

/**
 * Reads Moodle's GIFT format as Moodle's own importer does (question/format/gift), of which it
 * takes the questions with one best answer: multiple choice with exactly one full mark, the same
 * with a missing word, and true/false as an item with two options. Others are skipped with a
 * reason.
 *
 * <p>Questions are parted by empty lines; lines that begin with {@code //} are comments; a line
 * {@code $CATEGORY:} names the category of what follows. Stricter than Moodle: braces that do not
 * match, options without text or twice the same, and texts beyond the limits are faults. Pictures
 * cannot be taken over, so a question with one is skipped.
 */
public final class GiftReader {

  /** The largest file: 1 MiB. */
  public static final int MOST_BYTES = 1 << 20;

  /** The most items taken from one file. */
  public static final int MOST_ITEMS = 500;

  /** The most questions, of whatever kind, that are looked at. */
  public static final int MOST_QUESTIONS = 2_000;

  private GiftReader() {}

  /** Reads the file as far as it can be read, so that all faults are seen at once. */
  public static GiftReading read(byte[] bytes) {
    GiftFindings findings = new GiftFindings();
    switch (UploadedText.of(bytes, MOST_BYTES)) {
      case Unreadable(int line, String reason) -> findings.fault(line, 0, reason);
      case Readable(String text) -> read(text, findings);
    }
    return findings.reading();
  }

  private static void read(String text, GiftFindings findings) {
    GiftBlocks blocks = new GiftBlocks(text);
    int questions = 0;
    for (GiftBlock block = blocks.next(); block != null; block = blocks.next()) {
      if (++questions > MOST_QUESTIONS) {
        findings.fault(block.all(), "A file has at most 2,000 questions; please split it.");
        return;
      }
      Optional<GiftQuestion> question = GiftQuestion.read(block.all(), findings);
      if (question.isPresent()) {
        new ItemReader(question.get(), block.category(), findings).read();
      }
      if (findings.items() > MOST_ITEMS) {
        findings.fault(block.all(), "A file gives at most 500 items; please split it.");
        return;
      }
    }
    if (findings.isEmpty()) {
      findings.fault(0, 0, "There is no question in this file.");
    }
  }
}
