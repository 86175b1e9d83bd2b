package org.consilium.caseboard.control.template;

import java.util.List;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/** What is refused about board templates. */
final class TemplateRefusals {

  private TemplateRefusals() {}

  static DomainProblem notAllowed() {
    return DomainProblem.notAllowed(
        "caseboard.templates-not-allowed",
        "Only coordinators and administrators may do this, for their own school. Nothing was"
            + " changed.");
  }

  static DomainProblem none() {
    return DomainProblem.notFound(
        "caseboard.no-template", "There is no such board template at your school.");
  }

  static DomainProblem changed() {
    return DomainProblem.conflict(
        "caseboard.template-changed",
        "Somebody else has changed this template meanwhile. Nothing of yours was saved; please look"
            + " at it again.");
  }

  static DomainProblem nameTaken() {
    return faulty(List.of(new Fault("name", "Your school has a template of this name already.")));
  }

  static DomainProblem faulty(List<Fault> faults) {
    return DomainProblem.invalid(
        "caseboard.faulty-template", "Something needs correcting. Nothing was saved.", faults);
  }

  static DomainProblem faultyFile(List<Fault> faults) {
    return DomainProblem.invalid(
        "caseboard.faulty-template-file",
        "This file cannot be taken over as a template. Nothing was saved.",
        faults);
  }

  static DomainProblem tooMany(int most) {
    return DomainProblem.tooMany(
        "caseboard.too-many-templates",
        "Your school has %d board templates already. Nothing was saved; please delete one first."
            .formatted(most));
  }

  static DomainProblem boardsMade() {
    return DomainProblem.conflict(
        "caseboard.boards-made",
        "A team has opened its board of this case already, so the lanes stay as they are. Nothing"
            + " was changed.");
  }

  static DomainProblem nothingChosen() {
    return DomainProblem.invalid(
        "caseboard.no-template-chosen",
        "Please choose one template: one that every school has, or one of the school. Nothing was"
            + " changed.");
  }

  static DomainProblem noCase() {
    return DomainProblem.notFound("casework.no-case", "No patient case belongs to this phase.");
  }
}
