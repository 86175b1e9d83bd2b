package org.consilium.institution.control;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;

/** Makes what is hard to guess, and the hashes under which it is kept. */
final class Secrets {

  private static final SecureRandom RANDOM = new SecureRandom();
  private static final int TOKEN_BYTES = 32;

  /** No letters or digits that are mistaken for each other on paper: 31 signs. */
  private static final String ON_PAPER = "ABCDEFGHJKMNPQRSTUVWXYZ23456789";

  private static final int CODE_SIGNS = 12;

  private Secrets() {}

  /** An opaque token of 256 random bits. */
  static String token() {
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes(TOKEN_BYTES));
  }

  /** A code to be typed from paper, {@code XXXX-XXXX-XXXX}: 31^12, more than 59 bits. */
  static String code() {
    StringBuilder code = new StringBuilder();
    for (int i = 0; i < CODE_SIGNS; i++) {
      if (i > 0 && i % 4 == 0) {
        code.append('-');
      }
      code.append(ON_PAPER.charAt(RANDOM.nextInt(ON_PAPER.length())));
    }
    return code.toString();
  }

  static byte[] bytes(int count) {
    byte[] bytes = new byte[count];
    RANDOM.nextBytes(bytes);
    return bytes;
  }

  /** SHA-256: enough for what is random itself. */
  static byte[] hash(String secret) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(secret.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
