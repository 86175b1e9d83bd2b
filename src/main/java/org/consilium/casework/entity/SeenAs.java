package org.consilium.casework.entity;

/** Why a student sees a part. */
public enum SeenAs {
  /** Everyone in the team does. */
  SHARED,
  /** It is the student's own discipline's. */
  OWN,
  /** The student stands in for a discipline that is not there. */
  STAND_IN
}
