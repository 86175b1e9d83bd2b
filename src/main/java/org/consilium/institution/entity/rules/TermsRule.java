package org.consilium.institution.entity.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.consilium.institution.PartnershipTerms;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;

/** Which terms may be proposed. */
public final class TermsRule {

  /** Nobody can foresee more. */
  public static final int MOST_YEARS = 5;

  private static final TextRule PURPOSE = TextRule.lines(1, 1_000);

  private TermsRule() {}

  /**
   * What is wrong with the terms.
   *
   * @param today where the proposing school is
   * @param mayName the courses that the proposer may name: its own, and the partner's that it
   *     shares already
   */
  public static List<Fault> faults(PartnershipTerms terms, LocalDate today, Set<UUID> mayName) {
    List<Fault> faults = new ArrayList<>();
    if (terms.courseIds().isEmpty()) {
      faults.add(new Fault("courseIds", "Please choose at least one course."));
    } else if (!mayName.containsAll(terms.courseIds())) {
      faults.add(
          new Fault(
              "courseIds",
              "Only courses of your own school, and those of the partner that are shared already,"
                  + " can be chosen. The partner proposes its own."));
    }
    if (terms.naming() == null) {
      faults.add(new Fault("naming", "Please choose names or pseudonyms."));
    }
    if (terms.lastDay() == null || terms.lastDay().isBefore(today)) {
      faults.add(new Fault("lastDay", "Please choose a day that is not over."));
    } else if (terms.lastDay().isAfter(today.plusYears(MOST_YEARS))) {
      faults.add(new Fault("lastDay", "Please choose a day within " + MOST_YEARS + " years."));
    }
    if (terms.purpose() == null || PURPOSE.flawOf(terms.purpose()).isPresent()) {
      faults.add(new Fault("purpose", "Please write 1 to 1,000 characters."));
    }
    return faults;
  }
}
