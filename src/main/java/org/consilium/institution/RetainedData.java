package org.consilium.institution;

/** A kind of data that a school keeps for a time of its own choice. */
public enum RetainedData {
  /** Answers, scratches, boards, decisions and attendance, from the end of the session on. */
  SESSION_WORK(1_095),
  /** What teammates wrote and rated about one another, from the release on. */
  PEER_EVALUATIONS(730),
  /** Accounts that nobody used, from the last sign-in on. */
  UNUSED_ACCOUNTS(1_095),
  /** The trail of changes and sign-ins, from each entry on. */
  TRAIL(1_825),
  /** Who of a partner school saw what, from each entry on. */
  DISCLOSURES(1_825);

  /** Fewer days than that would take away what is still at work. */
  public static final int FEWEST_DAYS = 30;

  /** Ten years. */
  public static final int MOST_DAYS = 3_650;

  private final int defaultDays;

  RetainedData(int defaultDays) {
    this.defaultDays = defaultDays;
  }

  /** For how many days it is kept at a school that has stated nothing. */
  public int defaultDays() {
    return defaultDays;
  }
}
