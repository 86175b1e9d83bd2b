package org.consilium.bank;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.bank.control.Bank;
import org.consilium.bank.control.ItemUpload;
import org.consilium.bank.entity.rules.ItemsPlan;
import org.consilium.bank.entity.rules.PlannedItem;
import org.consilium.platform.security.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class BankIT {

  private static final byte[] ORTHOSTASIS =
      gift(
          "::Orthostasis::Which fall in systolic pressure counts? {=20 mmHg~5 mmHg#Too small"
              + "~50 mmHg####Within three minutes of standing – ∆p ≥ 20 mmHg.}\n");
  private static final byte[] DELIRIUM =
      gift("::Delirium::Which sign comes first? {=Inattention~Fever}\n");

  @Inject private Classrooms classrooms;
  @Inject private Bank bank;
  @Inject private ItemUpload upload;
  @Inject private Items items;
  @Inject private AuditedFacts audited;
  @Resource private ManagedExecutorService executor;

  private Classroom room;

  @BeforeEach
  void open() {
    room = classrooms.open();
  }

  @Test
  void confirmedFileAddsItsItemsBehindThoseThatAreThere() {
    assertThat(add(room.coordinator(), ORTHOSTASIS)).isEqualTo(1);
    List<Item> all = bank.list(room.facilitator(), room.courseId());
    assertThat(all).hasSize(11);
    Item added = all.get(10);
    assertThat(added.number()).isEqualTo(11);
    assertThat(added.title()).isEqualTo("Orthostasis");
    assertThat(added.rationale()).isEqualTo("Within three minutes of standing – ∆p ≥ 20 mmHg.");
    assertThat(added.options())
        .extracting(ItemOption::text)
        .containsExactly("20 mmHg", "5 mmHg", "50 mmHg");
    assertThat(added.options()).extracting(ItemOption::correct).containsExactly(true, false, false);
    assertThat(added.options()).extracting(ItemOption::feedback).contains("Too small");
    assertThat(audited.actionsOn(room.courseId())).containsExactly("bank.items-added");
  }

  @Test
  void itemsAreFoundByTheirIdsWhateverTheCourse() {
    Item first = room.items().get(0);
    assertThat(items.byIds(List.of(first.id(), UUID.randomUUID())))
        .containsOnlyKeys(first.id())
        .containsValue(first);
    assertThat(items.byIds(List.of())).isEmpty();
    assertThat(items.ofCourse(room.courseId())).isEqualTo(room.items());
  }

  @Test
  void previewSavesNothing() {
    ItemsPlan plan = upload.preview(room.coordinator(), room.courseId(), ORTHOSTASIS);
    assertThat(plan.isConfirmable()).isTrue();
    assertThat(bank.list(room.coordinator(), room.courseId())).hasSize(10);
  }

  @Test
  void whatTheBankHoldsIsShownAsKnownAndNotAddedAgain() {
    add(room.coordinator(), ORTHOSTASIS);
    byte[] both = gift(text(ORTHOSTASIS) + "\n" + text(DELIRIUM));
    assertThat(upload.preview(room.partnerCoordinator(), room.courseId(), both).items())
        .extracting(PlannedItem::known)
        .containsExactly(true, false);
    assertThat(add(room.partnerCoordinator(), both)).isEqualTo(1);
    assertThat(codeOf(() -> add(room.coordinator(), both))).isEqualTo("bank.nothing-new");
  }

  @Test
  void otherFileThanPreviewedAndTheSameTwiceAreRefused() {
    String digest = digest(ORTHOSTASIS);
    assertThat(codeOf(() -> confirm(DELIRIUM, digest))).isEqualTo("bank.plan-changed");
    assertThat(codeOf(() -> confirm(ORTHOSTASIS, null))).isEqualTo("bank.plan-changed");
    confirm(ORTHOSTASIS, digest);
    assertThat(codeOf(() -> confirm(ORTHOSTASIS, digest))).isEqualTo("bank.plan-changed");
    assertThat(bank.list(room.coordinator(), room.courseId())).hasSize(11);
  }

  @Test
  void itemsKeepTheLanguageInWhichTheyAreWritten() {
    String digest = digest(ORTHOSTASIS);
    for (String none : Arrays.asList(null, "", "german language")) {
      assertThat(
              codeOf(
                  () ->
                      upload.confirm(
                          room.coordinator(), room.courseId(), none, ORTHOSTASIS, digest)))
          .isEqualTo("bank.invalid-language");
    }
    upload.confirm(room.coordinator(), room.courseId(), "PT-br", ORTHOSTASIS, digest);
    assertThat(bank.list(room.coordinator(), room.courseId()))
        .extracting(Item::language)
        .endsWith("pt-BR")
        .startsWith("en");
  }

  @Test
  void oneFaultKeepsEverythingOut() {
    byte[] faulty = gift(text(DELIRIUM) + "\n::Broken::Which? {=this ~}\n");
    var refusal = refusalOf(() -> confirm(faulty, digest(faulty)));
    assertThat(refusal.code()).isEqualTo("bank.faulty-file");
    assertThat(refusal.faults()).isNotEmpty().allMatch(f -> f.where().startsWith("line 3"));
    assertThat(bank.list(room.coordinator(), room.courseId())).hasSize(10);
  }

  @Test
  void uploadsAtTheSameMomentAddAnItemOnceAndNumberOn() throws Exception {
    String orthostasis = digest(ORTHOSTASIS);
    String delirium = digest(DELIRIUM);
    List<Callable<String>> uploads =
        List.of(
            () -> codeOf(() -> confirm(ORTHOSTASIS, orthostasis)),
            () -> codeOf(() -> confirm(ORTHOSTASIS, orthostasis)),
            () -> codeOf(() -> confirm(DELIRIUM, delirium)));
    List<Future<String>> answers = executor.invokeAll(uploads);
    assertThat(List.of(answers.get(0).get(), answers.get(1).get()))
        .containsExactlyInAnyOrder("done", "bank.plan-changed");
    assertThat(answers.get(2).get()).isEqualTo("done");
    assertThat(bank.list(room.coordinator(), room.courseId()))
        .extracting(Item::number)
        .containsExactly(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
  }

  @Test
  void keysAreForStaffAndChangesForCoordinators() {
    assertThat(codeOf(() -> bank.list(room.student(0, 0), room.courseId())))
        .isEqualTo("course.not-allowed");
    for (Actor member : List.of(room.facilitator(), room.student(0, 0))) {
      assertThat(codeOf(() -> upload.preview(member, room.courseId(), DELIRIUM)))
          .isEqualTo("course.not-allowed");
      assertThat(codeOf(() -> upload.confirm(member, room.courseId(), "en", DELIRIUM, "")))
          .isEqualTo("course.not-allowed");
    }
    for (Actor nobody : List.of(room.stranger(), room.outsider())) {
      assertThat(codeOf(() -> bank.list(nobody, room.courseId()))).isEqualTo("course.no-course");
      assertThat(codeOf(() -> upload.preview(nobody, room.courseId(), DELIRIUM)))
          .isEqualTo("course.no-course");
      assertThat(codeOf(() -> upload.confirm(nobody, room.courseId(), "en", DELIRIUM, "")))
          .isEqualTo("course.no-course");
    }
  }

  private int add(Actor actor, byte[] file) {
    String digest = upload.preview(actor, room.courseId(), file).digest();
    return upload.confirm(actor, room.courseId(), "en", file, digest);
  }

  private String digest(byte[] file) {
    return upload.preview(room.coordinator(), room.courseId(), file).digest();
  }

  private int confirm(byte[] file, String digest) {
    return upload.confirm(room.coordinator(), room.courseId(), "en", file, digest);
  }

  private static byte[] gift(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String text(byte[] gift) {
    return new String(gift, StandardCharsets.UTF_8);
  }
}
