package org.consilium.platform.text;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/** The bytes of an uploaded text file, read as UTF-8 or refused with a reason. */
public sealed interface UploadedText {

  /** The text without its byte order mark; line ends are as in the file. */
  record Readable(String text) implements UploadedText {}

  /**
   * Not a text that can be read.
   *
   * @param line the first unreadable line, from 1; 0 when the file as a whole is wrong
   * @param reason a sentence that says what is wrong and what to do
   */
  record Unreadable(int line, String reason) implements UploadedText {}

  /**
   * Reads strictly: a byte that is not UTF-8 is a fault, never a question mark in somebody's name.
   *
   * @param maxBytes the largest size that is read
   */
  static UploadedText of(byte[] bytes, int maxBytes) {
    if (bytes.length > maxBytes) {
      return new Unreadable(
          0, "The file has %,d bytes; at most %,d are read.".formatted(bytes.length, maxBytes));
    }
    if (startsWith(bytes, 0xFE, 0xFF) || startsWith(bytes, 0xFF, 0xFE)) {
      return new Unreadable(1, "The file is UTF-16 text. Please save it as UTF-8.");
    }
    int nul = indexOfNul(bytes);
    if (nul >= 0) {
      return new Unreadable(
          lineOf(bytes, nul),
          "The file has NUL characters, so it is UTF-16 or no text file."
              + " Please save it as UTF-8 text.");
    }
    return decode(bytes, startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0);
  }

  private static UploadedText decode(byte[] bytes, int from) {
    ByteBuffer in = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer out = CharBuffer.allocate(bytes.length - from);
    CoderResult result = StandardCharsets.UTF_8.newDecoder().decode(in, out, true);
    if (result.isError()) {
      return new Unreadable(
          lineOf(bytes, in.position()),
          "This line is not UTF-8 text (byte 0x%02X). Please save the file as UTF-8; in a spreadsheet"
                  .formatted(bytes[in.position()])
              + " program choose \"CSV UTF-8\".");
    }
    return new Readable(out.flip().toString());
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    for (int i = 0; i < mark.length; i++) {
      if (i >= bytes.length || Byte.toUnsignedInt(bytes[i]) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  private static int indexOfNul(byte[] bytes) {
    for (int i = 0; i < bytes.length; i++) {
      if (bytes[i] == 0) {
        return i;
      }
    }
    return -1;
  }

  /**
   * CR, LF and CRLF each end one line; in UTF-8 these bytes are never part of another character.
   */
  private static int lineOf(byte[] bytes, int offset) {
    int line = 1;
    for (int i = 0; i < offset; i++) {
      if (bytes[i] == '\n'
          || (bytes[i] == '\r' && (i + 1 >= bytes.length || bytes[i + 1] != '\n'))) {
        line++;
      }
    }
    return line;
  }
}
