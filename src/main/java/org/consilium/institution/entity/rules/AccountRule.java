package org.consilium.institution.entity.rules;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.consilium.institution.PersonDetails;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Role;
import org.consilium.platform.text.EmailAddress;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.text.TidyText;

/** What a school may say of a person when it opens or changes an account. */
public final class AccountRule {

  private static final TextRule NAME = TextRule.line(1, 100);
  private static final TextRule NUMBER = TextRule.line(1, 40);

  private AccountRule() {}

  /** The details as they are kept; what is empty is nothing. */
  public static PersonDetails tidy(PersonDetails given) {
    return new PersonDetails(
        EmailAddress.canonical(line(given.email())),
        line(given.givenName()),
        line(given.familyName()),
        orNothing(line(given.discipline())),
        orNothing(line(given.studentNumber())));
  }

  /**
   * What is wrong with tidy details, field by field.
   *
   * @param roles what the person is; only a student must have a discipline
   * @param disciplines the codes that are known
   */
  public static List<Fault> faultsOf(PersonDetails tidy, Set<Role> roles, Set<String> disciplines) {
    List<Fault> faults = new ArrayList<>();
    if (!EmailAddress.isValid(tidy.email())) {
      faults.add(new Fault("email", "This is no e-mail address."));
    }
    flaw("givenName", tidy.givenName(), NAME).ifPresent(faults::add);
    flaw("familyName", tidy.familyName(), NAME).ifPresent(faults::add);
    if (tidy.studentNumber() != null) {
      flaw("studentNumber", tidy.studentNumber(), NUMBER).ifPresent(faults::add);
    }
    disciplineFault(tidy.discipline(), roles, disciplines).ifPresent(faults::add);
    if (roles.isEmpty()) {
      faults.add(new Fault("roles", "Please choose at least one role."));
    } else if (roles.contains(Role.OPERATOR)) {
      faults.add(new Fault("roles", "No school has operators; they belong to the server."));
    }
    return faults;
  }

  private static Optional<Fault> disciplineFault(
      String discipline, Set<Role> roles, Set<String> disciplines) {
    if (discipline == null) {
      return roles.contains(Role.STUDENT)
          ? Optional.of(new Fault("discipline", "A student needs a discipline."))
          : Optional.empty();
    }
    return disciplines.contains(discipline)
        ? Optional.empty()
        : Optional.of(new Fault("discipline", "This discipline is not known."));
  }

  private static Optional<Fault> flaw(String field, String text, TextRule rule) {
    return rule.flawOf(text).map(found -> new Fault(field, sentence(found, rule)));
  }

  private static String sentence(TextFlaw flaw, TextRule rule) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> "Please fill this in.";
      case TOO_LONG -> "At most %d characters.".formatted(rule.max());
      case BROKEN_CHARACTER, CONTROL_CHARACTER ->
          "This has a line break or an invisible control character.";
    };
  }

  private static String line(String text) {
    return TidyText.line(Objects.requireNonNullElse(text, ""));
  }

  private static String orNothing(String text) {
    return text.isEmpty() ? null : text;
  }
}
