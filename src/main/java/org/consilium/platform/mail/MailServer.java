package org.consilium.platform.mail;

import java.util.Optional;

/** Through which mail leaves. Talking to it takes seconds: never in a request or a transaction. */
public interface MailServer {

  /** Whether the environment names one. */
  boolean isConfigured();

  /** How many messages may leave in a minute. */
  int perMinute();

  /** Connects, or says why not. */
  Post connect();

  /** A connection; one message after the other. */
  interface Post extends AutoCloseable {

    /** Why there is no connection, if there is none. */
    Optional<MailFault> closed();

    /** Hands a message over, or says why it did not leave. */
    Optional<MailFault> send(Mail mail);

    @Override
    void close();
  }
}
