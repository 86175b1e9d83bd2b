package org.consilium.course;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.List;
import java.util.Queue;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.consilium.platform.live.AccessChanged;

/** Whose open topics were checked again, as often as they were. */
@ApplicationScoped
public class RecheckedAccess {

  private final Queue<UUID> accounts = new ConcurrentLinkedQueue<>();

  void changed(@Observes AccessChanged change) {
    accounts.add(change.accountId());
  }

  List<UUID> of(UUID accountId) {
    return accounts.stream().filter(accountId::equals).toList();
  }
}
