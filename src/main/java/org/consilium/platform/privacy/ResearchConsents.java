package org.consilium.platform.privacy;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Who lets their data be used for research; taking part never depends on it. */
public interface ResearchConsents {

  /** Those of these accounts that consent to the newest text of their school at this moment. */
  Set<UUID> consenting(Collection<UUID> accountIds);
}
