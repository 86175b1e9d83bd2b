package org.consilium.readiness.control.onpaper;

import java.util.List;
import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.readiness.entity.rules.OptionLetters;
import org.consilium.readiness.entity.rules.ScratchOutcome.Reason;

/** Why a sheet of paper is not taken. */
final class PaperRefusals {

  private PaperRefusals() {}

  static DomainProblem notBegun() {
    return DomainProblem.conflict(
        "readiness.paper-before-begin",
        "This test has not begun, so there is nothing to enter into. Move the session on to it,"
            + " then end it or pause, and enter the sheets. Nothing was stored.");
  }

  static DomainProblem stillOpen() {
    return DomainProblem.conflict(
        "readiness.paper-while-open",
        "The students can still work on this test themselves. Pause the session or end the test,"
            + " then enter the sheets. Nothing was stored.");
  }

  static DomainProblem noSheet() {
    return DomainProblem.notFound(
        "readiness.no-sheet", "Nobody of this session has such a sheet. Nothing was stored.");
  }

  static DomainProblem ofOwnSchool() {
    return DomainProblem.notAllowed(
        "readiness.sheet-of-own-school",
        "A student's answers are entered by staff of the student's own school. Nothing was stored;"
            + " please hand the sheet to them.");
  }

  static DomainProblem otherEdition(String edition) {
    return DomainProblem.conflict(
            "readiness.other-edition",
            "The questions are not those of this page any more: the sheets must have the mark %s."
                    .formatted(edition)
                + " Nothing was stored.")
        .with("edition", edition);
  }

  static DomainProblem contradicted(List<Integer> questions, List<String> stored) {
    return DomainProblem.conflict(
            "readiness.paper-contradicts",
            "What is stored already says something else than the sheet, at question: %s. Nothing"
                    .formatted(join(questions))
                + " was changed. Look at both; to change what is stored, correct it with a"
                + " reason.")
        .with("stored", stored);
  }

  static DomainProblem overtaken(List<String> stored) {
    return DomainProblem.conflict(
            "readiness.paper-overtaken",
            "Somebody else has stored something on this sheet a moment ago, so your correction was"
                + " not stored. Look at the sheet as it stands, and correct it again if needed.")
        .with("stored", stored);
  }

  static DomainProblem noReason() {
    return DomainProblem.invalid(
        "readiness.no-reason",
        "Please give a reason of 1 to 500 characters for the correction. Nothing was stored.");
  }

  static DomainProblem faulty(List<Fault> faults) {
    return DomainProblem.invalid(
        "readiness.faulty-sheet", "The sheet has faults, so nothing was stored.", faults);
  }

  static Fault wrongLength(int questions) {
    return new Fault(
        "marks", "The test has %d questions; each has a place here.".formatted(questions));
  }

  static Fault unknownLetter(int item, List<UUID> options) {
    return new Fault(
        place(item), "The letters are A to %s.".formatted(OptionLetters.last(options)));
  }

  static Fault oneLetter(int item) {
    return new Fault(place(item), "A student has one answer to a question.");
  }

  static Fault of(Reason reason, int item) {
    return new Fault(
        place(item),
        reason == Reason.ITEM_CLOSED
            ? "Nothing can come after the right answer."
            : "No letter comes twice.");
  }

  private static String place(int item) {
    return "question " + (item + 1);
  }

  private static String join(List<Integer> questions) {
    return String.join(", ", questions.stream().map(String::valueOf).toList());
  }
}
