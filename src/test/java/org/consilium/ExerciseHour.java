package org.consilium;

import java.util.UUID;

/**
 * A running session of a classroom: check-in, then two exercises on the same small case, each with
 * a question of three options worth 0, 4 and 2 points.
 *
 * <p>The case has two stages. The first has a part for all ("All 1") and one each for nursing ("NUR
 * 1"), pharmacy ("PHA 1"), medicine ("MED 1") and physiotherapy ("PHY 1"), which no team has; the
 * second has "All 2" and "PHA 2".
 *
 * @param room whose session it is
 * @param sessionId the session, in its check-in
 * @param caseId the case
 * @param first the first exercise phase
 * @param second the second exercise phase
 */
public record ExerciseHour(Classroom room, UUID sessionId, UUID caseId, UUID first, UUID second) {}
