package org.consilium.course.control.proposal;

/** What became of a proposed person. */
public enum ProposalState {
  OPEN,
  ACCEPTED,
  DECLINED,
  /** The partnership ended before anybody answered. */
  ENDED
}
