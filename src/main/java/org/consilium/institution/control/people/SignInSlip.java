package org.consilium.institution.control.people;

import java.time.Instant;
import org.consilium.institution.Person;

/**
 * What a person is handed to sign in with for the first time, or again.
 *
 * @param person for whom
 * @param code the one-time code, told this once
 * @param link brings the code along behind the sign that no server is told
 * @param validUntil when the code ends
 */
public record SignInSlip(Person person, String code, String link, Instant validUntil) {}
