package org.consilium.bank.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.bank.Item;
import org.consilium.bank.entity.rules.GiftReader;
import org.consilium.bank.entity.rules.ItemsPlan;
import org.consilium.course.CourseAccess;
import org.consilium.platform.audit.AuditLog;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.text.LanguageTag;

/** Use cases: see what a question file would add to the bank, then add it, all or nothing. */
@ApplicationScoped
@Transactional
public class ItemUpload {

  @Inject private CourseAccess access;
  @Inject private ItemBook book;
  @Inject private ItemAdding adding;
  @Inject private AuditLog audit;

  /** What the file would add; nothing is saved. */
  public ItemsPlan preview(Actor actor, UUID courseId, byte[] gift) {
    access.requireCoordinator(actor, courseId);
    return ItemsPlan.of(GiftReader.read(gift), book.digests(courseId));
  }

  /**
   * Adds the file's new items if that is still what was previewed.
   *
   * @param language in which the items are written, by BCP 47
   * @param digest of the plan that the coordinator saw
   * @return how many were added
   */
  public int confirm(Actor actor, UUID courseId, String language, byte[] gift, String digest) {
    access.requireCoordinator(actor, courseId);
    String tag = requireLanguage(language);
    int lastNumber = book.hold(courseId);
    ItemsPlan plan = ItemsPlan.of(GiftReader.read(gift), book.digests(courseId));
    ItemAdding.requireFaultless(plan);
    if (!plan.digest().equals(digest)) {
      throw DomainProblem.conflict(
          "bank.plan-changed",
          "This is not what the preview showed: the file is another, or the bank was changed"
              + " meanwhile. Nothing was saved; please look at the preview again.");
    }
    requireNews(plan);
    List<Item> added = adding.add(courseId, tag, lastNumber, plan);
    audit.record(
        actor,
        "bank.items-added",
        "course",
        courseId,
        Map.of("items", Integer.toString(added.size())));
    return added.size();
  }

  private static String requireLanguage(String language) {
    return LanguageTag.of(language)
        .orElseThrow(
            () ->
                DomainProblem.invalid(
                    "bank.invalid-language",
                    "Please say in which language the questions are written. Nothing was saved.",
                    List.of(new Fault("language", LanguageTag.EXPECTED))));
  }

  private static void requireNews(ItemsPlan plan) {
    if (plan.newItems().isEmpty()) {
      throw DomainProblem.invalid(
          "bank.nothing-new",
          "There is nothing to add: the bank holds every item of this file already, or the file"
              + " has none of the kind that is taken.");
    }
  }
}
