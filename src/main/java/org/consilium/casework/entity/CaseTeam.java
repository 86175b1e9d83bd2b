package org.consilium.casework.entity;

import java.util.List;
import java.util.UUID;

/**
 * A team, to staff. A disclosed part of a discipline is held by the members of that discipline and
 * by whoever stands in.
 */
public record CaseTeam(
    UUID teamId, int number, String name, List<CaseMember> members, List<CaseStandIn> standIns) {}
