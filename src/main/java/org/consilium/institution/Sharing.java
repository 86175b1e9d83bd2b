package org.consilium.institution;

/**
 * Which results of its people a school lets another see, beside name, discipline and team.
 *
 * @param teamResults what the teams achieved
 * @param individualResults what each student achieved alone
 */
public record Sharing(boolean teamResults, boolean individualResults) {

  /** Nothing. */
  public static final Sharing NONE = new Sharing(false, false);
}
