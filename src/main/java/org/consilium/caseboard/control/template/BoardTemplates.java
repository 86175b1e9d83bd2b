package org.consilium.caseboard.control.template;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.layout.BoardLayout;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft;
import org.consilium.caseboard.entity.rules.layout.TemplateRule;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;

/**
 * Use cases of coordinators and administrators: the board templates of their own school. To whom
 * another school's is asked for, it does not exist.
 */
@ApplicationScoped
@Transactional
public class BoardTemplates {

  /** More would not be found again. */
  static final int MOST = 200;

  @Inject private TemplateBook book;
  @Inject private AuditLog audit;

  /** Those of the actor's school, by name. */
  public List<StoredTemplate> list(Actor actor) {
    requireOwner(actor);
    return book.ofSchool(actor.institutionId());
  }

  /** One of them. */
  public StoredTemplate show(Actor actor, UUID id) {
    requireOwner(actor);
    return book.template(actor.institutionId(), id);
  }

  /** Saves a new one. */
  public StoredTemplate add(Actor actor, TemplateDraft draft) {
    requireOwner(actor);
    BoardLayout layout = sound(draft);
    if (book.ofSchool(actor.institutionId()).size() >= MOST) {
      throw TemplateRefusals.tooMany(MOST);
    }
    UUID id = Ids.next();
    book.add(id, actor.institutionId(), TemplateRule.nameOf(draft), layout);
    return done(actor, "caseboard.template-added", id);
  }

  /**
   * Saves one anew; what was made from it stays as it is.
   *
   * @param version as the actor saw it
   */
  public StoredTemplate change(Actor actor, UUID id, long version, TemplateDraft draft) {
    requireOwner(actor);
    book.lockedAsSeen(actor.institutionId(), id, version);
    book.change(id, TemplateRule.nameOf(draft), sound(draft));
    return done(actor, "caseboard.template-changed", id);
  }

  /**
   * Deletes one; sessions that chose it and boards made from it keep their lanes.
   *
   * @param version as the actor saw it
   */
  public void delete(Actor actor, UUID id, long version) {
    requireOwner(actor);
    StoredTemplate stored = book.lockedAsSeen(actor.institutionId(), id, version);
    book.delete(id);
    record(actor, "caseboard.template-deleted", stored);
  }

  /** What a template file holds, or all that is wrong with it; nothing is saved. */
  public TemplateDraft read(Actor actor, byte[] file) {
    requireOwner(actor);
    return TemplateFile.read(file);
  }

  private StoredTemplate done(Actor actor, String action, UUID id) {
    StoredTemplate stored = book.template(actor.institutionId(), id);
    record(actor, action, stored);
    return stored;
  }

  private void record(Actor actor, String action, StoredTemplate stored) {
    audit.record(
        actor,
        action,
        "board-template",
        stored.id(),
        Map.of("name", stored.name(), "lanes", Integer.toString(stored.layout().lanes().size())));
  }

  private static BoardLayout sound(TemplateDraft draft) {
    List<Fault> faults = TemplateRule.faultsOf(draft);
    if (!faults.isEmpty()) {
      throw TemplateRefusals.faulty(faults);
    }
    return TemplateRule.layoutOf(draft);
  }

  private static void requireOwner(Actor actor) {
    if (!actor.is(Role.COORDINATOR) && !actor.is(Role.ADMINISTRATOR)) {
      throw TemplateRefusals.notAllowed();
    }
  }
}
