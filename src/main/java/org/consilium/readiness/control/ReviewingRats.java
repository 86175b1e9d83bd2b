package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.paper.Entry;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.readiness.entity.rules.IratScoring;
import org.consilium.readiness.entity.rules.TratScoring;
import org.consilium.session.Participant;
import org.consilium.session.PhaseInfo;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;

/** Use case: a student reads questions with keys and rationales, once they may be told. */
@ApplicationScoped
@Transactional
public class ReviewingRats {

  @Inject private SessionAccess access;
  @Inject private Entry entry;
  @Inject private Phases phases;
  @Inject private Papers papers;
  @Inject private Recollections recollections;
  @Inject private Disclosure disclosure;

  /**
   * A test with its keys.
   *
   * @param myPoints null when no iRAT asked these items
   * @param teamPoints null when no tRAT asked these items
   * @param maximum of either
   */
  public record Review(
      PhaseInfo phase, Integer myPoints, Integer teamPoints, int maximum, List<Reviewed> items) {}

  /**
   * A question with its key, and what the student and the team made of it.
   *
   * @param language in which it is written, by BCP 47, or null
   * @param myChoice delivery id, or null
   * @param teamScratches delivery ids in the order of attempts
   * @param myPoints null when no iRAT asked it
   * @param teamPoints null when no tRAT asked it
   */
  public record Reviewed(
      UUID deliveryId,
      String language,
      String title,
      String stem,
      String rationale,
      List<ReviewedOption> options,
      UUID myChoice,
      List<UUID> teamScratches,
      Integer myPoints,
      Integer teamPoints) {}

  /** An option with its key. */
  public record ReviewedOption(UUID deliveryId, String text, boolean correct, String feedback) {}

  /** The phase's test as this student may look back on it. */
  public Review review(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    Participant student = access.requireStudent(actor, phase.sessionId());
    Refusals.requireTest(phase);
    entry.requireDoneAlone(actor, phase);
    if (!disclosure.isOpen(phase)) {
      throw DomainProblem.conflict(
          "readiness.not-disclosed",
          "Answers and reasons are told when all teams have finished this test.");
    }
    Recollection done = recollections.of(student);
    List<Reviewed> items =
        papers.of(phase).items().stream().map(item -> reviewed(item, done)).toList();
    return new Review(
        phase,
        sum(items, Reviewed::myPoints),
        sum(items, Reviewed::teamPoints),
        items.size() * TratScoring.MOST,
        items);
  }

  private static Reviewed reviewed(PaperItem item, Recollection done) {
    Optional<UUID> chosen = done.chosen().get(item.item().id());
    UUID choice = chosen == null ? null : chosen.map(item::delivered).orElse(null);
    List<UUID> scratched = done.scratched().get(item.item().id());
    List<UUID> scratches =
        scratched == null ? List.of() : scratched.stream().map(item::delivered).toList();
    return new Reviewed(
        item.deliveryId(),
        item.item().language(),
        item.item().title(),
        item.item().stem(),
        item.item().rationale(),
        item.options().stream().map(ReviewingRats::option).toList(),
        choice,
        scratches,
        chosen == null ? null : IratScoring.points(item.right().equals(choice)),
        scratched == null ? null : item.card(scratches).points());
  }

  private static ReviewedOption option(Paper.PaperOption option) {
    return new ReviewedOption(
        option.deliveryId(),
        option.option().text(),
        option.option().correct(),
        option.option().feedback());
  }

  /** The sum over the items that were asked, or null when none was. */
  private static Integer sum(List<Reviewed> items, Function<Reviewed, Integer> points) {
    return items.stream().map(points).filter(Objects::nonNull).reduce(Integer::sum).orElse(null);
  }
}
