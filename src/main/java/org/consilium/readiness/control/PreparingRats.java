package org.consilium.readiness.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.Items;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.RatBook;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.readiness.entity.Rat;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionInfo;
import org.consilium.session.SessionState;

/** Use cases: staff choose the questions of a test, until the session starts. */
@ApplicationScoped
@Transactional
public class PreparingRats {

  private static final int MOST_ITEMS = 50;
  private static final SecureRandom RANDOM = new SecureRandom();

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private Items items;
  @Inject private RatBook rats;
  @Inject private Papers papers;
  @Inject private AuditLog audit;

  /**
   * The questions of a phase.
   *
   * @param phase the phase
   * @param sourcePhaseId the phase whose test it is, or null when there is none
   * @param items the items in order; empty when there is none
   * @param editable whether they can still be changed
   */
  public record Chosen(PhaseInfo phase, UUID sourcePhaseId, List<Item> items, boolean editable) {}

  /** Chooses the items, in this order; for a tRAT none means those of the iRAT before it. */
  public void choose(Actor actor, UUID phaseId, List<UUID> itemIds) {
    PhaseInfo phase = phases.phase(phaseId);
    SessionInfo session = access.requireStaff(actor, phase.sessionId());
    gate.requireUnstarted(phaseId, Refusals.requireTest(phase));
    List<UUID> chosen = itemIds == null ? List.of() : itemIds;
    if (chosen.isEmpty() && phase.kind() == PhaseKind.TRAT) {
      rats.remove(phaseId);
    } else {
      rats.replace(Rat.prepare(phaseId, known(session.courseId(), chosen), RANDOM));
    }
    audit.record(
        actor,
        "readiness.items-chosen",
        "phase",
        phaseId,
        Map.of("items", Integer.toString(chosen.size())));
  }

  /** Shows the items to staff. */
  public Chosen show(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    SessionInfo session = access.requireStaff(actor, phase.sessionId());
    Refusals.requireTest(phase);
    Optional<Paper> paper = papers.find(phase);
    return new Chosen(
        phase,
        paper.map(Paper::ratPhaseId).orElse(null),
        paper.map(Paper::items).orElse(List.of()).stream().map(PaperItem::item).toList(),
        session.state() == SessionState.PREPARED);
  }

  private List<Item> known(UUID courseId, List<UUID> itemIds) {
    List<Fault> faults = new ArrayList<>();
    if (itemIds.isEmpty() || itemIds.size() > MOST_ITEMS) {
      faults.add(new Fault("itemIds", "A test has 1 to " + MOST_ITEMS + " questions."));
    }
    if (itemIds.stream().anyMatch(Objects::isNull)
        || new HashSet<>(itemIds).size() < itemIds.size()) {
      faults.add(new Fault("itemIds", "Each question is chosen once."));
    }
    requireNone(faults);
    Map<UUID, Item> found = items.byIds(itemIds);
    if (!itemIds.stream().allMatch(id -> isOf(courseId, found.get(id)))) {
      faults.add(new Fault("itemIds", "A question is not in the bank of this course."));
    }
    requireNone(faults);
    return itemIds.stream().map(found::get).toList();
  }

  private static boolean isOf(UUID courseId, Item item) {
    return item != null && item.courseId().equals(courseId);
  }

  private static void requireNone(List<Fault> faults) {
    if (!faults.isEmpty()) {
      throw DomainProblem.invalid(
          "readiness.invalid-choice",
          "These questions cannot be taken. Nothing was changed.",
          faults);
    }
  }
}
