package org.consilium.course.entity.rules;

import java.util.Optional;

/**
 * A row of a roster without faults.
 *
 * @param line in which it begins, from 1
 * @param email in lower case
 * @param givenName as in the file, in Unicode normal form C, without white space around
 * @param familyName likewise
 * @param discipline the discipline's code
 * @param studentNumber empty when the file says nothing about it
 */
public record RosterRow(
    int line,
    String email,
    String givenName,
    String familyName,
    String discipline,
    Optional<String> studentNumber) {}
