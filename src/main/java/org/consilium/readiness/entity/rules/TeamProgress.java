package org.consilium.readiness.entity.rules;

import java.time.Duration;

/**
 * How far a team is in a tRAT.
 *
 * @param present members who are checked in
 * @param members all of the team
 * @param items of the test
 * @param solved items whose right option is uncovered
 * @param tried items with at least one scratch
 * @param firstTry items that were right at the first scratch
 * @param quietFor how long nothing has happened while the time ran
 */
public record TeamProgress(
    int present, int members, int items, int solved, int tried, int firstTry, Duration quietFor) {}
