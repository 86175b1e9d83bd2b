package org.consilium.casework.boundary;

import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.consilium.casework.control.CaseInUse;
import org.consilium.casework.entity.CasePart;
import org.consilium.casework.entity.CaseStage;
import org.consilium.platform.live.Nullable;

/** A stage to staff; {@code disclosedAt} is null while it is not disclosed. */
public record StaffStage(
    int number, String title, @Nullable Instant disclosedAt, List<CasePart> parts) {

  static List<StaffStage> of(CaseInUse use) {
    return IntStream.rangeClosed(1, use.stored().content().stages().size())
        .mapToObj(number -> of(use, number))
        .toList();
  }

  private static StaffStage of(CaseInUse use, int number) {
    CaseStage stage = use.stored().content().stage(number).orElseThrow();
    Instant disclosedAt = number <= use.disclosed() ? use.disclosedAt().get(number - 1) : null;
    return new StaffStage(number, stage.title(), disclosedAt, stage.parts());
  }
}
