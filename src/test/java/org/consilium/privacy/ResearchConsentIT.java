package org.consilium.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.inject.Inject;
import java.util.List;
import org.consilium.AuditedFacts;
import org.consilium.gradebook.control.ResearchFiles;
import org.consilium.gradebook.control.Results;
import org.consilium.institution.control.privacy.Erasures;
import org.consilium.institution.control.research.OwnConsent;
import org.consilium.institution.control.research.ResearchDesk;
import org.consilium.platform.security.Actor;
import org.consilium.privacy.WholeDay.Played;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Consent is asked apart from taking part, never assumed, and ends the moment it is withdrawn. */
@ExtendWith(ArquillianExtension.class)
class ResearchConsentIT {

  @Inject private WholeDay days;
  @Inject private OwnConsent consent;
  @Inject private ResearchDesk desk;
  @Inject private ResearchFiles files;
  @Inject private Results results;
  @Inject private Erasures erasures;
  @Inject private AuditedFacts audited;

  @Test
  void onlyWhoConsentsNowIsInTheFileAndTakingPartIsTheSameForAll() throws Exception {
    Played day = days.play();
    days.close(day);
    Actor administrator = day.administrator();
    Actor nurse = day.person();
    Actor physician = day.team().physician();
    Actor third = day.room().team(1).nurse();
    Actor fourth = day.room().team(1).physician();
    List<Actor> north = List.of(nurse, physician, third, fourth);
    var before = results.gradebook(day.room().coordinator(), day.session());

    assertThat(consent.show(nurse).asked()).isFalse();
    assertThat(codeOf(() -> consent.answer(nurse, 0, true))).isEqualTo("institution.not-asked");
    assertThat(codeOf(() -> desk.publish(nurse, 0, "Text"))).isEqualTo("institution.not-allowed");
    assertThat(desk.publish(administrator, 0, " We study teams. ").text().text())
        .isEqualTo("We study teams.");
    assertThat(codeOf(() -> desk.publish(administrator, 0, "Late")))
        .isEqualTo("institution.text-changed");
    // nobody has answered, so nobody consents
    assertThat(desk.show(administrator).consenting()).isZero();
    assertThat(codeOf(() -> csv(day))).isEqualTo("gradebook.too-few-consents");
    // of another school, whose own text there is none
    assertThat(consent.show(day.team().pharmacist()).asked()).isFalse();

    north.forEach(student -> consent.answer(student, 1, true));
    assertThat(people(csv(day))).isEqualTo(4);
    // one line each for attendance, tRAT and exercise of the team that played, an iRAT, a peer mean
    assertThat(csv(day))
        .contains(",irat_points,1,", ",trat_points,1,", ",exercise_points,1,4,4", ",peer_mean,1,4")
        .doesNotContain(day.traces())
        .doesNotContain("Test ", "@", "S-");
    assertThat(codeOf(() -> files.csv(day.room().facilitator(), day.room().courseId())))
        .isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> files.csv(day.room().outsider(), day.room().courseId())))
        .isEqualTo("course.no-course");
    assertThat(codeOf(() -> files.csv(day.room().partnerCoordinator(), day.room().courseId())))
        .isEqualTo("gradebook.too-few-consents");

    consent.answer(physician, 1, false);
    assertThat(consent.show(physician).consents()).isFalse();
    assertThat(people(csv(day))).isEqualTo(3);
    consent.answer(physician, 1, true);
    desk.setPossible(administrator, third.accountId(), false);
    assertThat(consent.show(third).asked()).isFalse();
    assertThat(codeOf(() -> consent.answer(third, 1, true))).isEqualTo("institution.not-asked");
    assertThat(people(csv(day))).isEqualTo(3);
    assertThat(
            codeOf(
                () -> desk.setPossible(administrator, day.team().pharmacist().accountId(), false)))
        .isEqualTo("institution.no-account");
    assertThat(audited.actionsOn(third.accountId()))
        .containsExactly("institution.consent-not-possible");

    erasures.erase(administrator, nurse.accountId(), day.name());
    assertThat(codeOf(() -> csv(day))).isEqualTo("gradebook.too-few-consents");
    desk.setPossible(administrator, third.accountId(), true);
    assertThat(people(csv(day))).isEqualTo(3);

    // a new text asks everybody anew
    desk.publish(administrator, 1, "We study something else.");
    assertThat(consent.show(physician).consents()).isFalse();
    assertThat(codeOf(() -> consent.answer(physician, 1, true)))
        .isEqualTo("institution.text-changed");
    assertThat(codeOf(() -> csv(day))).isEqualTo("gradebook.too-few-consents");

    var after = results.gradebook(day.room().coordinator(), day.session());
    for (int row = 0; row < before.rows().size(); row++) {
      assertThat(after.rows().get(row).trats()).isEqualTo(before.rows().get(row).trats());
    }
  }

  private String csv(Played day) {
    return files.csv(day.room().coordinator(), day.room().courseId());
  }

  private static long people(String csv) {
    return csv.lines().skip(1).map(line -> line.split(",")[0]).distinct().count();
  }
}
