package org.consilium.readiness.control;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What a student and the team made of the items of a session, by ids of the bank.
 *
 * @param chosen every item that an iRAT asked, with the student's option if there was one
 * @param scratched every item that a tRAT asked, with the team's options in order of attempts
 */
record Recollection(Map<UUID, Optional<UUID>> chosen, Map<UUID, List<UUID>> scratched) {}
