package org.consilium.launch;

/** Starting is not possible; the message is the one line that tells the person what to do. */
public class LaunchRefused extends RuntimeException {

  private static final long serialVersionUID = 1L;

  /** Refuses with a sentence for the person who started us. */
  public LaunchRefused(String message) {
    super(message);
  }
}
