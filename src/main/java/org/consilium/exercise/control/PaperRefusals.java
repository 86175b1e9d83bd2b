package org.consilium.exercise.control;

import org.consilium.platform.problem.DomainProblem;

/** Why a team's page of paper is not taken. */
final class PaperRefusals {

  private PaperRefusals() {}

  static DomainProblem notBegun() {
    return DomainProblem.conflict(
        "exercise.paper-before-begin",
        "This exercise has not begun, so there is nothing to enter into. Move the session on to"
            + " it, then end it or pause, and enter the pages. Nothing was stored.");
  }

  static DomainProblem stillOpen() {
    return DomainProblem.conflict(
        "exercise.paper-while-open",
        "The teams can still commit themselves. Pause the session, reveal, or end the exercise,"
            + " then enter the pages. Nothing was stored.");
  }

  static DomainProblem noTeam() {
    return DomainProblem.notFound(
        "exercise.no-team", "No team of this session has such a page. Nothing was stored.");
  }

  static DomainProblem noOption() {
    return DomainProblem.invalid(
        "exercise.unknown-option", "This is none of the options. Nothing was stored.");
  }

  static DomainProblem badReason() {
    return DomainProblem.invalid(
        "exercise.bad-reason",
        "Please give a short reason of 1 to 500 characters. Nothing was stored.");
  }

  static DomainProblem badCorrection() {
    return DomainProblem.invalid(
        "exercise.bad-correction",
        "Please say in 1 to 500 characters why this is corrected. Nothing was stored.");
  }

  static DomainProblem contradicted() {
    return DomainProblem.conflict(
        "exercise.paper-contradicts",
        "Something else is stored for this team already. Nothing was changed. Look at both; to"
            + " change what is stored, correct it with a reason.");
  }

  static DomainProblem overtaken() {
    return DomainProblem.conflict(
        "exercise.paper-overtaken",
        "Somebody else has stored something for this team a moment ago, so yours was not stored."
            + " Look at it as it stands, and correct it if needed.");
  }

  static DomainProblem nothingToTakeBack() {
    return DomainProblem.conflict(
        "exercise.nothing-to-take-back", "Nothing is stored for this team. Nothing was changed.");
  }

  static DomainProblem committedLive() {
    return DomainProblem.conflict(
        "exercise.committed-live",
        "The team has committed this itself, so it is not taken back; correct it instead. Nothing"
            + " was changed.");
  }
}
