package org.consilium;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Formatter;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;

/** Hears what the server logs, until it is closed. */
public final class LogEar extends Handler implements AutoCloseable {

  private static final Logger ROOT = Logger.getLogger("");

  private final List<String> heard = new CopyOnWriteArrayList<>();
  private final Formatter formatter = new SimpleFormatter();

  private LogEar() {}

  /** Begins to hear. */
  public static LogEar open() {
    LogEar ear = new LogEar();
    ROOT.addHandler(ear);
    return ear;
  }

  /** Every line so far. */
  public List<String> heard() {
    return heard;
  }

  @Override
  public void publish(LogRecord line) {
    heard.add(formatter.format(line));
  }

  @Override
  public void flush() {}

  @Override
  public void close() {
    ROOT.removeHandler(this);
  }
}
