package org.consilium.caseboard.entity;

import org.consilium.course.Veil;

/**
 * A member of the team who does something on its board.
 *
 * @param person as the team knows them
 * @param veil from whom of those who look on that is hidden
 */
public record BoardAuthor(BoardPerson person, Veil veil) {}
