package org.consilium.platform.database.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionManager;
import java.time.Clock;
import javax.sql.DataSource;
import org.consilium.platform.database.Line;
import org.consilium.platform.database.Lines;

/** {@link Lines} by JDBC, from a data source that takes no part in transactions by itself. */
@ApplicationScoped
public class JdbcLines implements Lines {

  @Resource(lookup = "java:jboss/datasources/ConsiliumLines")
  private DataSource dataSource;

  @Resource(lookup = "java:jboss/TransactionManager")
  private TransactionManager transactions;

  @Inject private LineOfTransaction lines;
  @Inject private Clock clock;

  @Override
  public Line line() {
    return new JdbcLine(dataSource, transactions, lines, clock);
  }
}
