package org.consilium.platform.database;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.UUID;

/** The current row of a result, by column label; a NULL comes as null where the type allows. */
public final class Row {

  private final ResultSet result;

  /** The row on which the result stands. */
  public Row(ResultSet result) {
    this.result = result;
  }

  public UUID uuid(String column) {
    return read(() -> result.getObject(column, UUID.class));
  }

  public String text(String column) {
    return read(() -> result.getString(column));
  }

  public int number(String column) {
    return read(() -> result.getInt(column));
  }

  /** An integer that may be NULL. */
  public Integer numberOrNull(String column) {
    return read(() -> result.getObject(column, Integer.class));
  }

  public long big(String column) {
    return read(() -> result.getLong(column));
  }

  public boolean flag(String column) {
    return read(() -> result.getBoolean(column));
  }

  public byte[] bytes(String column) {
    return read(() -> result.getBytes(column));
  }

  public Instant instant(String column) {
    LocalDateTime utc = read(() -> result.getObject(column, LocalDateTime.class));
    return utc == null ? null : utc.toInstant(ZoneOffset.UTC);
  }

  /** An enum kept by its name. */
  public <E extends Enum<E>> E oneOf(Class<E> type, String column) {
    String name = text(column);
    return name == null ? null : Enum.valueOf(type, name);
  }

  private interface Reading<T> {
    T get() throws SQLException;
  }

  private static <T> T read(Reading<T> reading) {
    try {
      return reading.get();
    } catch (SQLException e) {
      throw new SqlFailure(e);
    }
  }
}
