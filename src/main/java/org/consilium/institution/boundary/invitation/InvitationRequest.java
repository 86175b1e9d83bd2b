package org.consilium.institution.boundary.invitation;

import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Whom to invite by mail.
 *
 * @param accounts null for everybody to whom no letter is on its way and who has none that is good
 * @param language of the letter: {@code en} or {@code de}
 */
public record InvitationRequest(@Schema(nullable = true) Set<UUID> accounts, String language) {}
