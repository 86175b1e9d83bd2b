package org.consilium.readiness.boundary;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.consilium.institution.Person;
import org.consilium.platform.live.Nullable;
import org.consilium.readiness.control.onpaper.EnteringPaper.PaperTest;
import org.consilium.readiness.control.onpaper.PaperSheet;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A test with the sheets of everybody, for staff who enter paper.
 *
 * @param takesPaper whether sheets can be entered now
 * @param sheets by team, then by name; none before the test has begun
 */
public record PaperTestView(boolean takesPaper, List<PaperSheetView> sheets) {

  /**
   * A team's card or a student's answers.
   *
   * @param id the team of a tRAT, the student of an iRAT
   * @param student null for a card
   * @param mayEnter whether the reader enters it; without it nothing that is on it is told
   * @param marks by question the letters in the order of attempts
   * @param live by question those letters that were not entered from paper
   * @param points earned so far
   * @param entries who entered anything from paper
   */
  public record PaperSheetView(
      UUID id,
      UUID teamId,
      int teamNumber,
      String teamName,
      @Nullable @Schema(nullable = true) PaperStudentView student,
      boolean mayEnter,
      List<String> marks,
      List<String> live,
      @Nullable @Schema(nullable = true) Integer points,
      List<PaperEntryView> entries) {

    static PaperSheetView of(PaperSheet sheet) {
      return new PaperSheetView(
          sheet.id(),
          sheet.team().id(),
          sheet.team().number(),
          sheet.team().name(),
          sheet.person() == null ? null : PaperStudentView.of(sheet.person(), sheet.school()),
          sheet.mayEnter(),
          sheet.marks(),
          sheet.live(),
          sheet.points(),
          sheet.entries().stream()
              .map(entry -> new PaperEntryView(entry.name(), entry.at(), entry.reason()))
              .toList());
    }
  }

  /** Whose sheet it is. */
  public record PaperStudentView(
      String givenName,
      String familyName,
      @Nullable @Schema(nullable = true) String discipline,
      String school) {

    static PaperStudentView of(Person person, String school) {
      return new PaperStudentView(
          person.givenName(), person.familyName(), person.discipline(), school);
    }
  }

  /** Who entered from paper, and why if it was a correction. */
  public record PaperEntryView(
      String by, Instant at, @Nullable @Schema(nullable = true) String reason) {}

  static PaperTestView of(PaperTest test) {
    return new PaperTestView(
        test.takesPaper(), test.sheets().stream().map(PaperSheetView::of).toList());
  }
}
