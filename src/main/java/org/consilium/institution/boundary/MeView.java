package org.consilium.institution.boundary;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.security.Role;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who I am.
 *
 * @param languages that my school offers
 * @param defaultLanguage what I read where my browser wants none of them
 */
public record MeView(
    UUID accountId,
    String email,
    String givenName,
    String familyName,
    @Schema(nullable = true) String discipline,
    UUID institutionId,
    String institutionName,
    String institutionShortName,
    List<Role> roles,
    List<String> languages,
    String defaultLanguage) {}
