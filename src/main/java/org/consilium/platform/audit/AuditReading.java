package org.consilium.platform.audit;

import java.util.List;

/** Reads the trail; the asking room has authorised. */
public interface AuditReading {

  /** At most so many entries, the newest first. */
  List<AuditEntry> read(AuditSearch search, int most);
}
