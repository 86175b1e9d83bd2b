package org.consilium.casework.entity;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.live.Nullable;

/**
 * A part that this student may see.
 *
 * @param seenAs why
 * @param discipline the part's discipline, or null when it is shared
 * @param alsoSeenBy who else of the team is present and holds it; empty when it is shared
 */
public record SeenPart(
    UUID id,
    String title,
    PartKind kind,
    String source,
    @Nullable String text,
    List<Measurement> measurements,
    List<Medication> medications,
    SeenAs seenAs,
    @Nullable String discipline,
    List<CasePerson> alsoSeenBy) {

  /** The part, as this student sees it. */
  public static SeenPart of(CasePart part, SeenAs seenAs, List<CasePerson> alsoSeenBy) {
    return new SeenPart(
        part.id(),
        part.title(),
        part.kind(),
        part.source(),
        part.text(),
        part.measurements(),
        part.medications(),
        seenAs,
        part.discipline(),
        alsoSeenBy);
  }
}
