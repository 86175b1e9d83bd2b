package org.consilium.access;

/** The moments of a play, in order; each is named for what has just happened. */
enum Moment {
  PREPARED,
  CHECKED_IN,
  IRAT_BEGUN,
  ANSWERED,
  HANDED_IN,
  TRAT_BEGUN,
  TEAMMATES_LEANED,
  LEANED,
  OTHERS_SCRATCHED,
  WRONG_SCRATCHED,
  RIGHT_SCRATCHED,
  TRAT_ENDED,
  DISCLOSED,
  BOARD_FILLED,
  SPOTLIT,
  COMMITTED,
  LAST_DISCLOSED,
  REVEALED,
  PEERS_BEGUN,
  RATED,
  PEERS_ENDED,
  PEERS_RELEASED,
  CLOSED
}
