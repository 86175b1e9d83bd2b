package org.consilium.teaming.entity.rules;

import java.util.Objects;
import java.util.UUID;

/**
 * A student, as formation needs to know them.
 *
 * @param id the account
 * @param discipline the discipline's code
 * @param institution the student's school
 */
public record FormationStudent(UUID id, String discipline, UUID institution) {

  public FormationStudent {
    Objects.requireNonNull(id);
    Objects.requireNonNull(discipline);
    Objects.requireNonNull(institution);
  }
}
