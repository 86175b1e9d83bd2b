package org.consilium.caseboard.control.participation;

import java.util.List;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.Participation;

/** What a team sees of itself, with its members as they know each other. */
public record TeamParticipation(List<BoardPerson> people, Participation participation) {}
