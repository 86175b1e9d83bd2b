package org.consilium.casework.entity;

/** What a part of a case is, and which lists belong to it. */
public enum PartKind {
  NARRATIVE(false, false),
  DOCUMENT(false, false),
  VOICE(false, false),
  OBSERVATIONS(true, false),
  LABS(true, false),
  MEDICATIONS(false, true);

  private final boolean measured;
  private final boolean medicated;

  PartKind(boolean measured, boolean medicated) {
    this.measured = measured;
    this.medicated = medicated;
  }

  /** Whether it has measurements; one that has none of the lists has a text. */
  public boolean hasMeasurements() {
    return measured;
  }

  /** Whether it has medications. */
  public boolean hasMedications() {
    return medicated;
  }

  /** Whether it is nothing without a text. */
  public boolean needsText() {
    return !measured && !medicated;
  }
}
