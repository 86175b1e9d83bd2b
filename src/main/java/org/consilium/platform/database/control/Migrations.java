package org.consilium.platform.database.control;

import jakarta.annotation.Priority;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.interceptor.Interceptor;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else looks at the database.
 *
 * <p>Each room has its own range of version numbers, so that a lower room's next migration may come
 * after a higher room's: what is missing is applied wherever it stands in the order.
 */
@ApplicationScoped
public class Migrations {

  /**
   * Other observers of {@link Startup} work after this one if they name none, or a higher,
   * priority.
   */
  static final int FIRST = Interceptor.Priority.PLATFORM_BEFORE;

  /** A database that starts beside us for the first time may take a while. */
  private static final int RETRIES = 60;

  private static final int LONGEST_PAUSE_SECONDS = 1;

  @Resource(lookup = "java:jboss/datasources/ConsiliumDS")
  private DataSource dataSource;

  void apply(@Observes @Priority(FIRST) Startup startup) {
    Flyway.configure(Migrations.class.getClassLoader())
        .dataSource(dataSource)
        .locations("classpath:db/migration")
        .outOfOrder(true)
        .connectRetries(RETRIES)
        .connectRetriesInterval(LONGEST_PAUSE_SECONDS)
        .load()
        .migrate();
  }
}
