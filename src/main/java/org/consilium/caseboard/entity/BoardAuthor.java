package org.consilium.caseboard.entity;

import java.util.Optional;
import org.consilium.course.Veil;
import org.consilium.platform.security.Actor;

/**
 * Who does something on a board.
 *
 * @param person as the team knows them
 * @param veil from whom of those who look on that is hidden
 * @param staff the actor, where it is one of the staff, whose changes the trail keeps
 */
public record BoardAuthor(BoardPerson person, Veil veil, Optional<Actor> staff) {

  /** A member of the team. */
  public BoardAuthor(BoardPerson person, Veil veil) {
    this(person, veil, Optional.empty());
  }

  /** The same person as one of the staff. */
  public BoardAuthor ofStaff(Actor actor) {
    return new BoardAuthor(person, veil, Optional.of(actor));
  }
}
