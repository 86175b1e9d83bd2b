package org.consilium.casework.control;

import java.util.List;
import org.consilium.casework.entity.CaseTeam;

/** A case in a session, to staff. */
public record ConductedCase(CaseInUse use, List<CaseTeam> teams) {}
