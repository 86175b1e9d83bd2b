package org.consilium.demo.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.consilium.demo.control.content.DemoContent;
import org.consilium.demo.control.content.DemoPerson;
import org.consilium.platform.config.Settings;
import org.consilium.platform.problem.DomainProblem;

/** Use case: pick an account of the demo, where the demo runs on loopback alone. */
@ApplicationScoped
public class DemoAccounts {

  /**
   * Everybody's password in the demo. No secret: it protects nothing but invented people on the
   * reader's own machine, and nothing else is ever given it.
   */
  public static final String PASSWORD = "consilium-demo";

  @Inject private Settings settings;
  @Inject private DemoMark mark;

  /** Staff first, then students by school; asks nobody who they are. */
  public List<DemoAccount> offered() {
    if (!settings.demoPicker() || !mark.isSet()) {
      throw DomainProblem.notFound("demo.no-demo", "The demo does not run here.");
    }
    return Stream.of(DemoContent.staff(), List.of(DemoContent.operator()), DemoContent.students())
        .flatMap(List::stream)
        .map(DemoAccounts::account)
        .toList();
  }

  private static DemoAccount account(DemoPerson person) {
    return new DemoAccount(
        person.email(),
        PASSWORD,
        person.givenName(),
        person.familyName(),
        person.role(),
        person.discipline(),
        person.school().shortName());
  }
}
