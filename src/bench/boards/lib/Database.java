import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.UUID;

/**
 * What a benchmark does with its own database beside the application. The password comes from the
 * environment.
 *
 * <p>{@code tokens PORT}: signs in each account of standard input, as the sign-in page does after
 * the password, and prints a token for each. {@code log PORT}: prints the log of each board of
 * standard input, {@code board seq operation} a line.
 */
class Database {

  /** As long as a sign-in of the application lasts. */
  private static final Duration LIFE = Duration.ofDays(14);

  private static final int TOKEN_BYTES = 32;

  public static void main(String[] args) throws Exception {
    List<UUID> ids =
        new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
            .lines()
            .map(UUID::fromString)
            .toList();
    String url = "jdbc:mariadb://127.0.0.1:%s/consilium".formatted(args[1]);
    PrintStream out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
    try (Connection database =
        DriverManager.getConnection(url, "consilium", System.getenv("DATABASE_PASSWORD"))) {
      if (args[0].equals("tokens")) {
        tokens(database, ids, out);
      } else {
        log(database, ids, out);
      }
    }
    out.flush();
  }

  private static void tokens(Connection database, List<UUID> accounts, PrintStream out)
      throws SQLException {
    LocalDateTime now = LocalDateTime.now(ZoneOffset.UTC);
    SecureRandom random = new SecureRandom();
    try (PreparedStatement insert =
        database.prepareStatement(
            """
            INSERT INTO sign_in (id, token_hash, account_id, created_at, last_used_at, expires_at)
            VALUES (?, ?, ?, ?, ?, ?)""")) {
      for (UUID account : accounts) {
        byte[] bytes = new byte[TOKEN_BYTES];
        random.nextBytes(bytes);
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
        int at = 0;
        for (Object value :
            List.of(UUID.randomUUID(), hash(token), account, now, now, now.plus(LIFE))) {
          insert.setObject(++at, value);
        }
        insert.addBatch();
        out.println(token);
      }
      insert.executeBatch();
    }
  }

  private static byte[] hash(String token) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(token.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void log(Connection database, List<UUID> boards, PrintStream out)
      throws SQLException {
    try (PreparedStatement select =
        database.prepareStatement(
            "SELECT seq, op_id FROM board_op WHERE board_id = ? ORDER BY seq")) {
      for (UUID board : boards) {
        select.setObject(1, board);
        try (ResultSet rows = select.executeQuery()) {
          while (rows.next()) {
            out.println(board + " " + rows.getLong(1) + " " + rows.getString(2));
          }
        }
      }
    }
  }
}
