package org.consilium.institution.control.invitation;

import java.util.List;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/** The languages in which letters are written. */
final class InvitationLanguage {

  private static final List<String> WRITTEN = List.of("en", "de");

  private InvitationLanguage() {}

  /** Refuses a code that is none of them. */
  static void require(String code) {
    if (code == null || !WRITTEN.contains(code)) {
      throw DomainProblem.invalid(
          "institution.unknown-language",
          "Please choose a language for the mail. Nobody was invited.",
          List.of(new Fault("language", "There is no mail in this language.")));
    }
  }
}
