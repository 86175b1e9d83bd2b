package org.consilium.platform.privacy;

/** What becomes of a column when the person whose data it holds is erased. */
public enum Treatment {
  /** Says who; the row stays, and whoever it names is told under the pseudonym. */
  KEPT_UNDER_PSEUDONYM,
  /** Says who, or is part of a row about a person; the whole row goes. */
  DELETED,
  /** What a person typed or is called by; replaced in a row that stays. */
  REDACTED,
  /** Teaching material and settings: of the school, whoever typed it. */
  OF_THE_SCHOOL,
  /** Codes, states and digests that tell nothing of a person. */
  NOT_PERSONAL
}
