package org.consilium.institution.control.disclosure;

import java.time.Instant;
import java.util.UUID;
import org.consilium.institution.SeenData;

/**
 * One entry of the log.
 *
 * @param reader the name of who saw it
 * @param readerSchool short name
 * @param people of how many of the school's people
 */
public record Disclosed(
    UUID id,
    Instant seenAt,
    String reader,
    String readerSchool,
    SeenData data,
    String subjectTitle,
    int people) {}
