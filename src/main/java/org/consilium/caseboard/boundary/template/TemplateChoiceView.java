package org.consilium.caseboard.boundary.template;

import java.util.List;
import java.util.UUID;
import org.consilium.caseboard.control.template.ChoosingTemplate.Choice;
import org.consilium.caseboard.entity.rules.layout.BuiltInTemplate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From what the boards of a phase's case are made.
 *
 * @param builtIn the chosen one, where every school has it
 * @param templateId the chosen one of the school, unless it was deleted
 * @param name how the school called it when it was chosen
 * @param lanes as they were when it was chosen
 * @param mayChoose whether the reader chooses for this course
 * @param boardsMade whether a board of the case was made; from then on nobody chooses
 */
public record TemplateChoiceView(
    UUID caseId,
    @Schema(nullable = true) BuiltInTemplate builtIn,
    @Schema(nullable = true) UUID templateId,
    @Schema(nullable = true) String name,
    List<LaneView> lanes,
    boolean mayChoose,
    boolean boardsMade,
    BoardTemplatesView offered) {

  static TemplateChoiceView of(Choice choice) {
    return new TemplateChoiceView(
        choice.caseId(),
        choice.chosen().builtIn(),
        choice.chosen().templateId(),
        choice.chosen().name(),
        LaneView.of(choice.chosen().layout()),
        choice.mayChoose(),
        choice.boardsMade(),
        new BoardTemplatesView(
            BuiltInTemplateView.all(),
            choice.ofSchool().stream().map(BoardTemplateView::of).toList()));
  }
}
