package org.consilium.institution;

/**
 * What a roster says of a person.
 *
 * @param email the address with which the person signs in; compared without case
 * @param givenName given name
 * @param familyName family name
 * @param discipline the discipline's code, or null for staff
 * @param studentNumber the school's number, or null
 */
public record PersonDetails(
    String email, String givenName, String familyName, String discipline, String studentNumber) {}
