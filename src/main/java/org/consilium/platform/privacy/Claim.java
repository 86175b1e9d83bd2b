package org.consilium.platform.privacy;

import java.util.List;
import java.util.stream.Stream;

/** A column for which a room answers, and what becomes of it when a person is erased. */
public record Claim(String table, String column, Treatment treatment) {

  /** Columns of one table that are treated alike. */
  public static List<Claim> of(String table, Treatment treatment, String... columns) {
    return Stream.of(columns).map(column -> new Claim(table, column, treatment)).toList();
  }

  /** All of these lists after each other. */
  @SafeVarargs
  public static List<Claim> all(List<Claim>... lists) {
    return Stream.of(lists).flatMap(List::stream).toList();
  }
}
