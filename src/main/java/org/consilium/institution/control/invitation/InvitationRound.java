package org.consilium.institution.control.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.ReentrantLock;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.institution.control.invitation.InvitationOutbox.TakenUp;
import org.consilium.institution.entity.rules.MailPatience;
import org.consilium.platform.mail.MailFault;
import org.consilium.platform.mail.MailServer;

/**
 * Sends what is due, as many letters at a time as the rate allows. No transaction is open while the
 * mail server is spoken to. What it says is never logged: it may hold an address.
 */
@ApplicationScoped
public class InvitationRound {

  /** How often there is a round. */
  static final int EVERY_SECONDS = 5;

  private static final int ROUNDS_A_MINUTE = 60 / EVERY_SECONDS;
  private static final Logger LOG = Logger.getLogger(InvitationRound.class.getName());

  @Inject private InvitationOutbox outbox;
  @Inject private MailServer server;

  private final ReentrantLock running = new ReentrantLock();
  private final AtomicInteger unanswered = new AtomicInteger();

  /** Letters that may leave, in parts of a letter: one is as many as there are rounds a minute. */
  private int allowance;

  /** One round, unless one is under way. */
  public void run() {
    if (!server.isConfigured() || !running.tryLock()) {
      return;
    }
    try {
      List<UUID> due = outbox.due(allowed());
      if (!due.isEmpty()) {
        send(due);
      }
    } finally {
      running.unlock();
    }
  }

  /** What of the rate a round leaves over, the next may use; a long pause saves nothing up. */
  private int allowed() {
    int rate = server.perMinute();
    allowance = Math.min(allowance + rate, Math.max(rate, ROUNDS_A_MINUTE));
    int letters = allowance / ROUNDS_A_MINUTE;
    allowance -= letters * ROUNDS_A_MINUTE;
    return letters;
  }

  private void send(List<UUID> due) {
    try (MailServer.Post post = server.connect()) {
      Optional<MailFault> closed = post.closed();
      if (closed.isPresent()) {
        LOG.log(Level.WARNING, "no mail leaves: {0}", closed.get());
        outbox.putOff(closed.get(), MailPatience.after(unanswered.incrementAndGet()));
        return;
      }
      unanswered.set(0);
      for (UUID accountId : due) {
        Optional<TakenUp> letter = outbox.takeUp(accountId);
        if (letter.isPresent() && send(post, letter.get()) == MailFault.UNREACHABLE) {
          return;
        }
      }
    }
  }

  /** Sends one and says what was in the way, or null. */
  private MailFault send(MailServer.Post post, TakenUp letter) {
    String id = letter.accountId() + "-" + letter.claim();
    MailFault fault = post.send(letter.letter().mail(id, letter.language())).orElse(null);
    if (fault == null) {
      outbox.sent(letter);
    } else {
      LOG.log(Level.INFO, "{0} did not leave: {1}", new Object[] {letter.toString(), fault});
      outbox.notSent(letter, fault);
    }
    return fault;
  }
}
