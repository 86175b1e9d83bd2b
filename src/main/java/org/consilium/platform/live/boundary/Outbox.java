package org.consilium.platform.live.boundary;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;

/**
 * What waits to be sent on one connection, at most {@link #LIMIT} characters. A newer view replaces
 * an older one of its topic that is still waiting. Beyond the limit everything that waits is
 * dropped and the topics concerned are to be joined again. Not safe for threads: its connection
 * locks it.
 */
final class Outbox {

  /** Half a million UTF-16 characters: one MiB of memory. */
  static final int LIMIT = 512 * 1024;

  /**
   * One text frame.
   *
   * @param topic to which it belongs, or null
   * @param replaceable whether a newer one of the topic makes it needless
   */
  record Frame(String topic, boolean replaceable, String text) {}

  private final Deque<Frame> waiting = new ArrayDeque<>();
  private int size;

  /** Adds a frame; returns the topics to resync when that was too much, else none. */
  Set<String> add(Frame frame) {
    if (frame.replaceable()) {
      waiting.removeIf(older -> isReplaced(older, frame));
    }
    waiting.add(frame);
    size += frame.text().length();
    return size <= LIMIT ? Set.of() : drop();
  }

  Frame next() {
    Frame frame = waiting.poll();
    if (frame != null) {
      size -= frame.text().length();
    }
    return frame;
  }

  private boolean isReplaced(Frame older, Frame newer) {
    boolean replaced = older.replaceable() && older.topic().equals(newer.topic());
    if (replaced) {
      size -= older.text().length();
    }
    return replaced;
  }

  private Set<String> drop() {
    Set<String> topics = new HashSet<>();
    waiting.forEach(
        frame -> {
          if (frame.topic() != null) {
            topics.add(frame.topic());
          }
        });
    waiting.clear();
    size = 0;
    return topics;
  }
}
