package org.consilium.platform.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.sql.SQLException;
import java.sql.SQLIntegrityConstraintViolationException;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import org.junit.jupiter.api.Test;

class FailuresTest {

  @Test
  void theLogTellsWhereAFailureWasAndNeverWhatAPersonTyped() {
    SQLException quoting =
        new SQLIntegrityConstraintViolationException(
            "Duplicate entry 'ada@school.example' for key 'account_email'", "23000", 1062);
    StringWriter log = new StringWriter();
    Handler ear =
        new Handler() {
          @Override
          public void publish(LogRecord line) {
            log.append(line.getMessage());
            line.getThrown().printStackTrace(new PrintWriter(log, true));
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger logger = Logger.getLogger(Failures.class.getName());
    logger.addHandler(ear);
    logger.setUseParentHandlers(false);
    try {
      DomainProblem told =
          Failures.toProblem(
              new RuntimeException(
                  "saving ada@school.example", new IllegalStateException(quoting)));
      assertThat(told.code()).isEqualTo("platform.failure");
      assertThat(log.toString()).contains(told.members().get("reference").toString());
    } finally {
      logger.removeHandler(ear);
      logger.setUseParentHandlers(true);
    }
    assertThat(log.toString())
        .doesNotContain("ada@", "Duplicate entry")
        .contains("java.lang.RuntimeException", "state 23000, error 1062", "FailuresTest.java");
  }
}
