package org.consilium.casework.boundary;

import java.util.List;
import java.util.stream.IntStream;
import org.consilium.casework.entity.CaseContent;
import org.consilium.casework.entity.CasePart;
import org.consilium.casework.entity.CaseStage;

/** A stage with everything in it, to staff. */
public record CaseStageView(int number, String title, List<CasePart> parts) {

  static List<CaseStageView> of(CaseContent content) {
    return IntStream.rangeClosed(1, content.stages().size())
        .mapToObj(
            number -> {
              CaseStage stage = content.stage(number).orElseThrow();
              return new CaseStageView(number, stage.title(), stage.parts());
            })
        .toList();
  }
}
