package org.consilium.institution.control.invitation;

import jakarta.annotation.PreDestroy;
import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.mail.MailServer;

/** Begins the rounds; on a thread of its own each, for a mail server may answer slowly. */
@ApplicationScoped
public class InvitationWatch {

  private static final Logger LOG = Logger.getLogger(InvitationWatch.class.getName());

  @Resource private ManagedScheduledExecutorService scheduler;
  @Resource private ManagedExecutorService executor;
  @Inject private InvitationRound round;
  @Inject private MailServer server;

  private ScheduledFuture<?> rounds;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    LOG.info(
        server.isConfigured() ? "mail leaves by SMTP" : "no SMTP server is set: no mail leaves");
    rounds =
        scheduler.scheduleWithFixedDelay(
            this::round,
            InvitationRound.EVERY_SECONDS,
            InvitationRound.EVERY_SECONDS,
            TimeUnit.SECONDS);
  }

  @PreDestroy
  void end() {
    if (rounds != null) {
      rounds.cancel(false);
    }
  }

  private void round() {
    try {
      executor.execute(this::carefully);
    } catch (RejectedExecutionException e) {
      LOG.fine("no thread for mail; the next round finds what is due");
    }
  }

  private void carefully() {
    try {
      round.run();
    } catch (Exception failure) {
      // The next round finds what this one did not send.
      LOG.log(Level.WARNING, "mail waits: {0}", failure.getClass().getName());
    }
  }
}
