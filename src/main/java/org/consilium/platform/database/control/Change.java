package org.consilium.platform.database.control;

/** A change that is made when its turn comes. */
final class Change extends Travelling {

  /** The end of the transaction, behind whatever travels before it. */
  static final Change COMMIT = new Change("COMMIT");

  /** The error by which the database says that a requirement is not met; none of its own. */
  static final int OUTDATED = 31_961;

  /**
   * Nothing behind it is done where the statement counts another number. It is a SELECT that
   * counts: in the condition of an IF whatever is read is locked too (MDEV-37832).
   */
  static Change requiring(long count, String counting, Object... parameters) {
    return new Change(
        """
        %s INTO @counted;
        IF @counted <> %d THEN SIGNAL SQLSTATE '45000' SET MYSQL_ERRNO = %d; END IF"""
            .formatted(counting, count, OUTDATED),
        parameters);
  }

  Change(String sql, Object... parameters) {
    super(sql, parameters);
  }

  /** Several in one statement, which ends where one of them fails. */
  static String inOne(String parts) {
    return "BEGIN NOT ATOMIC\n%s;\nEND".formatted(parts);
  }
}
