package org.consilium.readiness.control.onpaper;

import static java.util.stream.Collectors.groupingBy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.institution.People;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.IratChanged;
import org.consilium.readiness.TratChanged;
import org.consilium.readiness.control.onpaper.SheetReading.Step;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.paper.Refusals;
import org.consilium.readiness.control.paper.StoredCommands;
import org.consilium.readiness.entity.rules.PaperOutcome.Added;
import org.consilium.readiness.entity.rules.PaperOutcome.Contradicted;
import org.consilium.readiness.entity.rules.PaperOutcome.Kept;
import org.consilium.readiness.entity.rules.PaperOutcome.Replaced;
import org.consilium.session.PhaseGate;
import org.consilium.session.PhaseInfo;
import org.consilium.session.PhaseKind;
import org.consilium.session.PhaseState;
import org.consilium.session.Phases;
import org.consilium.session.SessionAccess;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/**
 * Use cases: staff look at the sheets of a test and enter what was done on paper, once students can
 * no longer do it themselves. It is stored where live play stores it, so that everything that reads
 * results reads the same.
 */
@ApplicationScoped
@Transactional
public class EnteringPaper {

  @Inject private SessionAccess access;
  @Inject private Phases phases;
  @Inject private PhaseGate gate;
  @Inject private Papers papers;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private PaperSheets sheets;
  @Inject private PaperEntries entries;
  @Inject private StoredCommands commands;
  @Inject private AuditLog audit;
  @Inject private Event<IratChanged> answered;
  @Inject private Event<TratChanged> scratched;

  /**
   * A test with the sheets of everybody.
   *
   * @param takesPaper whether sheets can be entered now
   */
  public record PaperTest(PhaseInfo phase, boolean takesPaper, List<PaperSheet> sheets) {}

  /** A sheet that is about to be entered. */
  private record Desk(Actor actor, PhaseInfo phase, UUID sheetId, SheetBook book) {}

  /** The sheets as they stand; none before the test has begun. */
  public PaperTest show(Actor actor, UUID phaseId) {
    PhaseInfo phase = phases.phase(phaseId);
    access.requireStaff(actor, phase.sessionId());
    Refusals.requireTest(phase);
    return phase.state() == PhaseState.PENDING
        ? new PaperTest(phase, false, List.of())
        : new PaperTest(phase, !phases.isOpen(phase), sheets.of(actor, phase));
  }

  /** Enters a sheet; one that says the same again changes nothing. */
  public PaperSheet enter(Actor actor, UUID phaseId, UUID sheetId, SheetOnPaper sheet) {
    PhaseInfo seen = phases.phase(phaseId);
    access.requireStaff(actor, seen.sessionId());
    PhaseInfo phase = requireStill(seen);
    Team team = requireTeam(actor, phase, sheetId);
    Desk desk = new Desk(actor, phase, sheetId, sheets.book(phase.kind()));
    desk.book().hold(phaseId, sheetId);
    Map<UUID, List<StoredMark>> stored =
        desk.book().marks(phaseId, sheetId).stream().collect(groupingBy(StoredMark::item));
    List<Step> changes =
        new SheetReading(papers.of(phase), phase.kind(), sheet)
            .steps(stored).stream().filter(step -> !(step.outcome() instanceof Kept)).toList();
    if (!changes.isEmpty()) {
      store(desk, changes, sheet.reason());
    }
    return sheets.of(actor, phase, sheetId, team);
  }

  private PhaseInfo requireStill(PhaseInfo seen) {
    PhaseKind kind = Refusals.requireTest(seen);
    if (seen.state() == PhaseState.PENDING) {
      throw PaperRefusals.notBegun();
    }
    PhaseInfo held = gate.requireStarted(seen.id(), kind);
    if (phases.isOpen(held)) {
      throw PaperRefusals.stillOpen();
    }
    return held;
  }

  private Team requireTeam(Actor actor, PhaseInfo phase, UUID sheetId) {
    boolean card = phase.kind() == PhaseKind.TRAT;
    Team team =
        teams.history(phase.sessionId()).at(phase.position()).stream()
            .filter(each -> card ? each.id().equals(sheetId) : each.members().contains(sheetId))
            .findFirst()
            .orElseThrow(PaperRefusals::noSheet);
    if (!card && !isOfSchool(sheetId, actor.institutionId())) {
      throw PaperRefusals.ofOwnSchool();
    }
    return team;
  }

  private boolean isOfSchool(UUID accountId, UUID institutionId) {
    return people.byIds(List.of(accountId)).values().stream()
        .anyMatch(person -> person.institutionId().equals(institutionId));
  }

  private void store(Desk desk, List<Step> changes, String reason) {
    UUID phaseId = desk.phase().id();
    UUID entryId = entries.add(phaseId, desk.sheetId(), desk.actor().accountId(), reason);
    changes.forEach(step -> store(desk, entryId, step));
    // Answers are results, which the trail never holds: it says that somebody entered them.
    audit.record(
        desk.actor(),
        reason == null ? "readiness.paper-entered" : "readiness.paper-corrected",
        "phase",
        phaseId,
        Map.of(
            desk.phase().kind() == PhaseKind.TRAT ? "team" : "account",
            desk.sheetId().toString(),
            "questions",
            Integer.toString(changes.size())));
    tell(desk);
  }

  private void store(Desk desk, UUID entryId, Step step) {
    UUID item = step.item().deliveryId();
    UUID phaseId = desk.phase().id();
    List<UUID> options =
        switch (step.outcome()) {
          case Added added -> added.more();
          case Replaced replaced -> {
            desk.book().takeAway(phaseId, desk.sheetId(), item, entryId);
            yield replaced.instead();
          }
          case Kept kept -> List.<UUID>of();
          case Contradicted contradicted -> List.<UUID>of();
        };
    for (int i = 0; i < options.size(); i++) {
      UUID commandId = Ids.random();
      commands.isNew(desk.actor(), commandId, "paper", phaseId, item, options.get(i));
      desk.book()
          .add(
              phaseId,
              desk.sheetId(),
              item,
              options.get(i),
              step.scores().get(i),
              new SheetBook.Entered(desk.actor().accountId(), commandId));
      entries.mark(commandId, entryId);
    }
  }

  private void tell(Desk desk) {
    if (desk.phase().kind() == PhaseKind.TRAT) {
      scratched.fire(new TratChanged(desk.phase().id(), desk.sheetId()));
    } else {
      answered.fire(new IratChanged(desk.phase().id(), desk.sheetId()));
    }
  }
}
