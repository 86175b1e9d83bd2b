package org.consilium.peerevaluation.entity.rules;

/**
 * Whether ratings hide their raters. Below three raters a person could tell, or guess with even
 * odds, who wrote what; then only staff see the ratings.
 */
public final class PeerAnonymity {

  /** The fewest raters among whom one is hidden. */
  public static final int FEWEST_RATERS = 3;

  private PeerAnonymity() {}

  /** Whether the rated may see ratings by so many people. */
  public static boolean hides(int raters) {
    return raters >= FEWEST_RATERS;
  }
}
