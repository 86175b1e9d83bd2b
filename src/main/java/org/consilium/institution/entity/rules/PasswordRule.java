package org.consilium.institution.entity.rules;

import java.util.List;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;

/** What a chosen password must keep to: long, for nothing else makes it harder to guess. */
public final class PasswordRule {

  private static final int SHORTEST = 10;
  private static final int LONGEST = 200;

  private PasswordRule() {}

  /** The password, or a refusal. */
  public static String sound(String password) {
    if (password == null || password.length() < SHORTEST || password.length() > LONGEST) {
      String wanted = "Please choose a password of " + SHORTEST + " to " + LONGEST + " characters.";
      throw DomainProblem.invalid(
          "institution.weak-password", wanted, List.of(new Fault("password", wanted)));
    }
    return password;
  }
}
