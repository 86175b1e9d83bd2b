package org.consilium.institution;

import java.util.Map;
import java.util.UUID;

/** Tells other rooms for how long a school keeps what it has; the asking room authorises. */
public interface RetentionTimes {

  /** For how many days, for every kind of data. */
  Map<RetainedData, Integer> daysOf(UUID institutionId);
}
