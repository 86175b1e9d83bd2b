package org.consilium.institution;

import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Tells other rooms what schools have agreed on and is in force now. */
public interface Partnerships {

  /** Whether the two schools share the course. */
  boolean share(UUID oneSchool, UUID otherSchool, UUID courseId);

  /** The courses that the school shares with any other, of whichever school they are. */
  Set<UUID> coursesShared(UUID school);

  /** With which schools the owner of a course shares it, and which results. */
  Map<UUID, Sharing> partners(UUID owner, UUID courseId);

  /**
   * What the owner of a course last agreed on with each school that shares it or did, about the
   * names of students. The end of a partnership makes no pseudonym a name.
   */
  Map<UUID, PartnershipTerms.Naming> naming(UUID owner, UUID courseId);
}
