package org.consilium.institution.control.operator;

import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.Startup;
import jakarta.inject.Inject;
import jakarta.interceptor.Interceptor;
import java.io.IOException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.config.Settings;

/**
 * Lets the person in whom the environment names as operator. As long as that account has no
 * password, every start makes a new one-time code and leaves it in a file; the former one ends.
 * There is no password by default.
 */
@ApplicationScoped
public class FirstOperator {

  private static final Logger LOG = Logger.getLogger(FirstOperator.class.getName());

  @Inject private Settings settings;
  @Inject private OperatorAccounts operators;
  @Inject private OperatorCodeFile file;

  void begin(@Observes @Priority(Interceptor.Priority.APPLICATION + 1) Startup startup) {
    settings.operatorEmail().ifPresent(this::letIn);
  }

  private void letIn(String email) {
    try {
      Optional<String> code = operators.codeFor(email);
      if (code.isPresent()) {
        LOG.log(
            Level.WARNING,
            "The operator''s one-time code is in {0}, for its owner to read.",
            file.write(code.get(), email));
      } else {
        file.remove();
      }
    } catch (IOException e) {
      LOG.log(Level.SEVERE, "the operator''s one-time code could not be written", e);
    }
  }
}
