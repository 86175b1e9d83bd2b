package org.consilium.session.control.teams;

import org.consilium.platform.problem.DomainProblem;

/** Why a session's teams are not changed. */
final class TeamChangeRefusals {

  private TeamChangeRefusals() {}

  static DomainProblem closed() {
    return DomainProblem.tooLate(
        "session.teams-settled",
        "This session is closed: who was in which team is settled. Nothing was changed.");
  }

  static DomainProblem movedOn(int version) {
    return DomainProblem.conflict(
            "session.teams-moved-on",
            "Somebody else changed the teams a moment ago, so nothing was done. Please look at who"
                + " is in which team now.")
        .with("version", version);
  }

  static DomainProblem noTeam() {
    return DomainProblem.notFound(
        "session.no-such-team",
        "This team does not work in the session now. Nothing was changed; please look at the teams"
            + " again.");
  }

  static DomainProblem nobody() {
    return DomainProblem.notFound(
        "session.nobody-to-move",
        "This person is in no team of the session. Nobody was moved; add the person as a walk-in.");
  }

  static DomainProblem thereAlready() {
    return DomainProblem.conflict(
        "session.in-that-team", "This person is in that team already. Nothing was changed.");
  }

  static DomainProblem lastMember() {
    return DomainProblem.conflict(
        "session.last-member",
        "This is the last member of the team, so nobody was moved. Merge the team into the other"
            + " one instead: its work is kept then.");
  }

  static DomainProblem sameTeam() {
    return DomainProblem.invalid(
        "session.same-team", "A team is merged into another one. Nothing was changed.");
  }

  static DomainProblem tooSmallToSplit() {
    return DomainProblem.invalid(
        "session.bad-split",
        "After a split each of the two teams has at least two members. Nothing was changed.");
  }

  static DomainProblem unknownPerson() {
    return DomainProblem.notFound(
        "session.no-walk-in",
        "Nobody without a team was found like this. People of another school are enrolled by their"
            + " own staff.");
  }

  static DomainProblem notTheLast() {
    return DomainProblem.conflict(
        "session.not-the-last-change",
        "Only the last change of the teams can be undone. Nothing was changed; move people by a new"
            + " change instead.");
  }

  static DomainProblem phaseOver() {
    return DomainProblem.conflict(
        "session.change-settled",
        "The phase of this change is over, and what was earned in it is settled. Nothing was"
            + " changed; move people by a new change instead.");
  }

  static DomainProblem builtOn() {
    return DomainProblem.conflict(
        "session.change-built-on",
        "Since this change something was stored in the new team by those who joined it. Nothing was"
            + " changed; move people by a new change instead.");
  }
}
