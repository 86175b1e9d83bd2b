package org.consilium.institution.control.invitation;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.Initialized;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.logging.Logger;
import org.consilium.platform.mail.MailServer;
import org.consilium.platform.time.PeriodicWatch;

/** Begins the rounds; on a thread of its own each, for a mail server may answer slowly. */
@ApplicationScoped
public class InvitationWatch {

  private static final Logger LOG = Logger.getLogger(InvitationWatch.class.getName());

  private static final Duration EVERY = Duration.ofSeconds(InvitationRound.EVERY_SECONDS);
  private static final String FAILING = "mail waits";

  @Resource private ManagedExecutorService executor;
  @Inject private InvitationRound round;
  @Inject private MailServer server;
  @Inject private PeriodicWatch watch;

  void begin(@Observes @Initialized(ApplicationScoped.class) Object application) {
    LOG.info(
        server.isConfigured() ? "mail leaves by SMTP" : "no SMTP server is set: no mail leaves");
    watch.begin(
        EVERY, FAILING, () -> executor.execute(() -> PeriodicWatch.carefully(FAILING, round::run)));
  }
}
