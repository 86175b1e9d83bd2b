package org.consilium.platform.database.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;

/** Over which line the running transaction goes; one that begins beside it does not. */
@ApplicationScoped
class LineOfTransaction {

  private static final Object KEY = LineOfTransaction.class;

  @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
  private TransactionSynchronizationRegistry transaction;

  Optional<OpenLine> current() {
    return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
        ? Optional.empty()
        : Optional.ofNullable((OpenLine) transaction.getResource(KEY));
  }

  /** From now on the running transaction goes over this line. */
  void lead(OpenLine line) {
    transaction.putResource(KEY, line);
  }
}
