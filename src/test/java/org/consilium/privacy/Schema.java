package org.consilium.privacy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.consilium.platform.database.Sql;

/** The database as it is: which columns could hold something of a person. */
@ApplicationScoped
class Schema {

  private static final String NOT_OURS = "flyway_schema_history";

  @Inject private Sql sql;

  /** A column of a table. */
  record Column(String table, String name) implements Comparable<Column> {

    @Override
    public String toString() {
      return table + "." + name;
    }

    @Override
    public int compareTo(Column other) {
      return toString().compareTo(other.toString());
    }
  }

  /** Texts, JSON, digests and other bytes. */
  List<Column> texts() {
    return sql.list(
        """
        SELECT table_name t, column_name c FROM information_schema.columns
         WHERE table_schema = DATABASE() AND table_name <> ?
           AND (data_type LIKE '%char' OR data_type LIKE '%text' OR data_type LIKE '%blob'
             OR data_type LIKE '%binary' OR data_type IN ('json', 'enum', 'set'))""",
        row -> new Column(row.text("t"), row.text("c")), NOT_OURS);
  }

  /** Ids that refer to an account, or to nothing that the database knows of. */
  List<Column> ids() {
    return sql.list(
        """
        SELECT c.table_name t, c.column_name c FROM information_schema.columns c
         WHERE c.table_schema = DATABASE() AND c.table_name <> ? AND c.data_type = 'uuid'
           AND NOT EXISTS (SELECT 1 FROM information_schema.key_column_usage k
                WHERE k.table_schema = c.table_schema AND k.table_name = c.table_name
                  AND k.column_name = c.column_name AND k.referenced_table_name <> 'account')
           AND NOT (c.column_key = 'PRI' AND 1 =
               (SELECT COUNT(*) FROM information_schema.key_column_usage p
                 WHERE p.table_schema = c.table_schema AND p.table_name = c.table_name
                   AND p.constraint_name = 'PRIMARY') AND NOT EXISTS
               (SELECT 1 FROM information_schema.key_column_usage a
                 WHERE a.table_schema = c.table_schema AND a.table_name = c.table_name
                   AND a.column_name = c.column_name AND a.referenced_table_name = 'account'))""",
        row -> new Column(row.text("t"), row.text("c")),
        NOT_OURS);
  }

  /** Every column for which a room has to answer. */
  Set<Column> toBeClaimed() {
    Set<Column> all = new TreeSet<>(texts());
    all.addAll(ids());
    return all;
  }

  /** The columns in which this text stands, in whatever case. */
  List<Column> holding(String text) {
    return texts().stream()
        .filter(
            column ->
                sql.first(
                        "SELECT 1 FROM `%s` WHERE LOCATE(?, CONVERT(`%s` USING utf8mb4)) > 0 LIMIT 1"
                            .formatted(column.table(), column.name()),
                        row -> true,
                        text)
                    .isPresent())
        .toList();
  }

  /** How many rows of a table name this account in a column. */
  int rows(Column column, UUID accountId) {
    return sql.first(
            "SELECT COUNT(*) n FROM `%s` WHERE `%s` = ?".formatted(column.table(), column.name()),
            row -> row.number("n"),
            accountId)
        .orElseThrow();
  }
}
