package org.consilium.casework.entity;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.consilium.platform.live.Nullable;

/**
 * The whole of a case.
 *
 * @param language in which it is written, by BCP 47, or null where the author did not say
 * @param summary what the case is about, or null
 * @param stages in the order in which they are disclosed
 */
public record CaseContent(
    String title,
    @Nullable String language,
    @Nullable String summary,
    CasePatient patient,
    List<CaseStage> stages) {

  /** The stage of a number, counted from 1. */
  public Optional<CaseStage> stage(int number) {
    return number >= 1 && number <= stages.size()
        ? Optional.of(stages.get(number - 1))
        : Optional.empty();
  }

  /** The parts of the first so many stages, in order. */
  public List<CasePart> partsUpTo(int stage) {
    return stages.stream().limit(stage).flatMap(s -> s.parts().stream()).toList();
  }

  /** All parts, in order. */
  public Stream<CasePart> parts() {
    return stages.stream().flatMap(stage -> stage.parts().stream());
  }
}
