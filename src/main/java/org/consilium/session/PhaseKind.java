package org.consilium.session;

/** What is done in a phase. */
public enum PhaseKind {
  CHECK_IN,
  IRAT,
  TRAT,
  EXERCISE,
  PEER_EVALUATION
}
