package org.consilium.platform.text;

import java.io.IOException;
import java.io.InputStream;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.ProblemKind;

/** The bytes of an upload, never more of them than the room wants to hold. */
public final class Upload {

  private Upload() {}

  /**
   * Reads the whole body, or refuses it when it is larger than allowed.
   *
   * @param maxBytes the largest size that is read
   * @param code the room's code of the refusal
   */
  public static byte[] read(InputStream body, int maxBytes, String code) {
    try {
      byte[] bytes = body.readNBytes(maxBytes + 1);
      if (bytes.length <= maxBytes) {
        return bytes;
      }
    } catch (IOException e) {
      throw DomainProblem.of(
          ProblemKind.TOO_LARGE,
          code,
          "The file did not arrive as a whole: the connection broke, or it is much too large."
              + " Nothing was saved.");
    }
    throw DomainProblem.of(
        ProblemKind.TOO_LARGE,
        code,
        "The file is larger than the %,d KB that are read. Nothing was saved."
            .formatted(maxBytes / 1024));
  }
}
