package org.consilium.platform.text;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * SHA-256 over a sequence of values. Each value goes in with its length, so that "ab","c" and
 * "a","bc" differ, and null differs from the empty text.
 */
public final class ContentDigest {

  private static final int ABSENT = -1;

  private final MessageDigest sha256;

  public ContentDigest() {
    try {
      sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }

  /** Adds a text, or null. */
  public ContentDigest add(String value) {
    if (value == null) {
      return addLength(ABSENT);
    }
    byte[] bytes = value.getBytes(StandardCharsets.UTF_8);
    addLength(bytes.length);
    sha256.update(bytes);
    return this;
  }

  /** Adds a whole number. */
  public ContentDigest add(long value) {
    return add(Long.toString(value));
  }

  /** 64 lower-case hexadecimal digits; the digest begins anew afterwards. */
  public String hex() {
    return HexFormat.of().formatHex(sha256.digest());
  }

  private ContentDigest addLength(int length) {
    sha256.update(ByteBuffer.allocate(Integer.BYTES).putInt(length).flip());
    return this;
  }
}
