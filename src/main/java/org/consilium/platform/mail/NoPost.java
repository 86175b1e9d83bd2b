package org.consilium.platform.mail;

import java.util.Optional;

/** What stands for a connection where there is none. */
record NoPost(MailFault fault) implements MailServer.Post {

  @Override
  public Optional<MailFault> closed() {
    return Optional.of(fault);
  }

  @Override
  public Optional<MailFault> send(Mail mail) {
    return closed();
  }

  @Override
  public void close() {
    // nothing is open
  }
}
