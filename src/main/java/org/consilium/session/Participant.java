package org.consilium.session;

import java.util.UUID;
import org.consilium.teaming.Team;

/**
 * A student in a session.
 *
 * @param accountId who
 * @param session which session
 * @param team the student's team in it
 */
public record Participant(UUID accountId, SessionInfo session, Team team) {}
