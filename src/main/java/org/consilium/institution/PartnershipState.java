package org.consilium.institution;

/** The life of a partnership; every state but the first two is final. */
public enum PartnershipState {
  PROPOSED,
  IN_FORCE,
  /** The partner did not want it. */
  DECLINED,
  /** The proposer took it back before it was answered. */
  WITHDRAWN,
  /** One of both ended it. */
  ENDED,
  /** Its last day is over. */
  EXPIRED,
  /** A later one between the same schools took its place. */
  REPLACED
}
