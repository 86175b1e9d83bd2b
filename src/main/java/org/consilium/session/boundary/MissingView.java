package org.consilium.session.boundary;

import java.util.UUID;
import org.consilium.session.control.Missing;

/** What keeps a session from starting. */
public record MissingView(UUID phaseId, int position, String title, String detail) {

  static MissingView of(Missing missing) {
    return new MissingView(
        missing.phase().id(),
        missing.phase().position(),
        missing.phase().title(),
        missing.detail());
  }
}
