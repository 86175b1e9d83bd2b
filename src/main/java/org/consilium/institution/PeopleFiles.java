package org.consilium.institution;

import java.util.List;
import java.util.Set;
import java.util.UUID;

/** Reads files of a school's people and takes them over; the asking room has authorised. */
public interface PeopleFiles {

  /** The largest file: 1 MiB. */
  int MOST_BYTES = 1 << 20;

  /** What a file may say. */
  enum Kind {
    /** Students alone; what it says of roles is left aside. */
    ROSTER,
    /** Anybody, with roles. */
    PEOPLE,
    /** Addresses and names alone. */
    NAMES
  }

  /**
   * What taking the file over would do; nobody of another school is looked at.
   *
   * @param enrolled accounts that are in the course already to which the file belongs
   */
  PeoplePlan plan(UUID institutionId, byte[] file, Kind kind, Set<UUID> enrolled);

  /** The addresses and names in a file, held against nobody: what is known of them is not told. */
  PeoplePlan names(byte[] file);

  /** Carries a faultless plan out, inside the caller's transaction; the accounts, row by row. */
  List<UUID> take(UUID institutionId, PeoplePlan plan);
}
