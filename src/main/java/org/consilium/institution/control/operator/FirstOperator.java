package org.consilium.institution.control.operator;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.config.Settings;

/**
 * Lets the person in whom the environment names as operator. As long as that account has no
 * password, every start makes a new one-time code and prints it; the former one ends. There is no
 * password by default.
 */
@ApplicationScoped
public class FirstOperator {

  private static final Logger LOG = Logger.getLogger(FirstOperator.class.getName());

  @Inject private Settings settings;
  @Inject private OperatorAccounts operators;

  void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1) Startup startup) {
    settings.operatorEmail().ifPresent(this::letIn);
  }

  /** The launcher looks for this line. */
  private void letIn(String email) {
    operators
        .codeFor(email)
        .ifPresent(
            code ->
                LOG.log(
                    Level.WARNING,
                    "The operator''s one-time code: {0} for {1}",
                    new Object[] {code, email}));
  }
}
