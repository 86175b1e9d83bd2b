package org.consilium.institution.boundary.people;

import java.util.Set;
import org.consilium.platform.security.Role;

/** All roles that a person is to have. */
public record RolesRequest(Set<Role> roles) {}
