package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.institution.control.operator.OperatingSchools;
import org.consilium.institution.control.school.NamedDiscipline;
import org.consilium.institution.control.school.PrivacyTexts;
import org.consilium.institution.control.school.PrivacyTexts.PrivacyText;
import org.consilium.institution.control.school.SchoolSettings;
import org.consilium.institution.control.school.SettledSchool;
import org.consilium.institution.control.school.SettlingSchool;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class SettlingSchoolIT {

  @Inject private Classrooms classrooms;
  @Inject private SettlingSchool settling;
  @Inject private PrivacyTexts privacy;
  @Inject private RetentionTimes retention;
  @Inject private OperatingSchools schools;
  @Inject private People people;
  @Inject private AuditedFacts audited;

  private Classroom room;
  private Actor administrator;

  @BeforeEach
  void open() {
    room = classrooms.open(1);
    administrator = classrooms.administrator(room.north());
  }

  @Test
  void aSchoolThatSettledNothingHasTheDefaults() {
    SettledSchool school = settling.show(administrator);
    assertThat(school.settings().languages()).containsExactly("en", "de");
    assertThat(school.settings().defaultLanguage()).isEqualTo("en");
    assertThat(school.settings().privacyText()).isEmpty();
    assertThat(school.settings().retention())
        .containsEntry(RetainedData.SESSION_WORK, 1_095)
        .hasSize(RetainedData.values().length);
    assertThat(retention.daysOf(room.north())).isEqualTo(school.settings().retention());
  }

  @Test
  void whatIsSettledIsThereAndNeedsTheVersionThatWasSeen() {
    long version = settling.show(administrator).version();
    SettledSchool settled = settling.settle(administrator, version, settings("Nordkap", 400));
    assertThat(settled.settings()).isEqualTo(settings("Nordkap", 400));
    assertThat(retention.daysOf(room.north()).get(RetainedData.TRAIL)).isEqualTo(400);
    assertThat(retention.daysOf(room.south()).get(RetainedData.TRAIL)).isEqualTo(1_825);
    assertThat(people.schools().get(room.north()).name()).isEqualTo("Nordkap");
    assertThat(codeOf(() -> settling.settle(administrator, version, settings("Lost", 500))))
        .isEqualTo("institution.school-changed");
    assertThat(audited.actionsOn(room.north())).containsExactly("institution.settings-changed");
  }

  @Test
  void everythingThatIsWrongIsSaidAtOnce() {
    long version = settling.show(administrator).version();
    Map<RetainedData, Integer> days = days(29);
    days.put(RetainedData.TRAIL, 3_651);
    SchoolSettings wrong =
        new SchoolSettings("", "Mars/Base", List.of("en", "tlh"), "de", days, "x".repeat(20_001));
    assertThat(refusalOf(() -> settling.settle(administrator, version, wrong)).faults())
        .extracting(Fault::where)
        .containsExactly(
            "name",
            "timeZone",
            "languages",
            "defaultLanguage",
            "retention.SESSION_WORK",
            "retention.PEER_EVALUATIONS",
            "retention.UNUSED_ACCOUNTS",
            "retention.TRAIL",
            "retention.DISCLOSURES",
            "privacyText");
    assertThat(settling.show(administrator).version()).isEqualTo(version);
  }

  @Test
  void thePrivacyTextIsEverybodysToReadWhileTheSchoolIsOpen() {
    assertThat(privacy.published()).extracting(PrivacyText::schoolId).doesNotContain(room.north());
    long version = settling.show(administrator).version();
    settling.settle(administrator, version, settings("Nordkap", 400));
    assertThat(privacy.published())
        .contains(new PrivacyText(room.north(), "Nordkap", "We keep little.\n\nAsk us."));
    schools.disable(classrooms.operator(), room.north());
    assertThat(privacy.published()).extracting(PrivacyText::schoolId).doesNotContain(room.north());
  }

  @Test
  void aSchoolNamesTheDisciplinesForItselfAlone() {
    long version = settling.show(administrator).version();
    SettledSchool named =
        settling.nameDisciplines(
            administrator,
            version,
            List.of(
                new NamedDiscipline(" Adult nursing ", "NUR"),
                new NamedDiscipline("Child nursing", "NUR"),
                new NamedDiscipline("Pharmazie", "PHA")));
    assertThat(named.disciplines())
        .extracting(NamedDiscipline::name)
        .containsExactly("Adult nursing", "Child nursing", "Pharmazie");
    assertThat(people.disciplineCodes(room.north()))
        .containsEntry("Child nursing", "NUR")
        .containsEntry("Nursing", "NUR")
        .containsEntry("PHA", "PHA");
    assertThat(people.disciplineCodes(room.south())).doesNotContainKey("Child nursing");
    // of two names for nursing neither is what the school calls it
    assertThat(people.ownDisciplineNames(room.north())).isEqualTo(Map.of("PHA", "Pharmazie"));
    List<NamedDiscipline> wrong =
        List.of(
            new NamedDiscipline("Pharmacy", "NUR"),
            new NamedDiscipline("Twice", "NUR"),
            new NamedDiscipline("tWICE", "PHA"),
            new NamedDiscipline("", "PHA"),
            new NamedDiscipline("Magic", "MAG"));
    assertThat(
            refusalOf(() -> settling.nameDisciplines(administrator, named.version(), wrong))
                .faults())
        .extracting(Fault::where)
        .containsExactly("names.0", "names.2", "names.3", "names.4");
    assertThat(settling.nameDisciplines(administrator, named.version(), List.of()).disciplines())
        .isEmpty();
  }

  @Test
  void nobodyButAnAdministratorSettlesAnything() {
    for (Actor actor : List.of(room.coordinator(), room.team(0).nurse(), classrooms.operator())) {
      assertThat(
              List.of(
                  codeOf(() -> settling.show(actor)),
                  codeOf(() -> settling.settle(actor, 0, settings("Mine", 400))),
                  codeOf(() -> settling.nameDisciplines(actor, 0, List.of()))))
          .containsOnly("institution.not-allowed");
    }
  }

  private static SchoolSettings settings(String name, int days) {
    return new SchoolSettings(
        name, "Europe/Oslo", List.of("de", "en"), "de", days(days), "We keep little.\n\nAsk us.");
  }

  private static Map<RetainedData, Integer> days(int days) {
    Map<RetainedData, Integer> all = new EnumMap<>(RetainedData.class);
    for (RetainedData kind : RetainedData.values()) {
      all.put(kind, days);
    }
    return all;
  }
}
