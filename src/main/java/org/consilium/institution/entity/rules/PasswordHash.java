package org.consilium.institution.entity.rules;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/**
 * PBKDF2-HMAC-SHA256 with 600,000 rounds (OWASP Password Storage Cheat Sheet, 2023), written as
 * {@code pbkdf2-sha256$rounds$salt$hash} in Base64, so that the rounds can be raised later.
 */
public final class PasswordHash {

  /** Rounds of new hashes. */
  public static final int ROUNDS = 600_000;

  /** Length of salt in bytes. */
  public static final int SALT_BYTES = 16;

  private static final int HASH_BITS = 256;
  private static final String SCHEME = "pbkdf2-sha256";

  private PasswordHash() {}

  /** The written hash of a password with a fresh random salt. */
  public static String of(String password, byte[] salt) {
    Base64.Encoder base64 = Base64.getEncoder().withoutPadding();
    return String.join(
        "$",
        SCHEME,
        Integer.toString(ROUNDS),
        base64.encodeToString(salt),
        base64.encodeToString(derive(password, salt, ROUNDS)));
  }

  /** Whether the password is the one of the written hash; takes the same time either way. */
  public static boolean matches(String password, String written) {
    String[] parts = written.split("\\$");
    if (parts.length != 4 || !parts[0].equals(SCHEME)) {
      throw new IllegalArgumentException("not a password hash of ours");
    }
    byte[] salt = Base64.getDecoder().decode(parts[2]);
    byte[] expected = Base64.getDecoder().decode(parts[3]);
    return MessageDigest.isEqual(expected, derive(password, salt, Integer.parseInt(parts[1])));
  }

  private static byte[] derive(String password, byte[] salt, int rounds) {
    PBEKeySpec spec = new PBEKeySpec(password.toCharArray(), salt, rounds, HASH_BITS);
    try {
      return SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256").generateSecret(spec).getEncoded();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every JDK has PBKDF2WithHmacSHA256", e);
    } finally {
      spec.clearPassword();
    }
  }
}
