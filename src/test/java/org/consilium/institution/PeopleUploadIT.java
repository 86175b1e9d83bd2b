package org.consilium.institution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.Refusals.refusalOf;

import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.institution.PeoplePlan.Standing;
import org.consilium.institution.control.people.PeopleSearch;
import org.consilium.institution.control.people.PeopleUpload;
import org.consilium.institution.control.people.SchoolAccount;
import org.consilium.institution.control.people.SchoolPeople;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class PeopleUploadIT {

  @Inject private Classrooms classrooms;
  @Inject private PeopleUpload upload;
  @Inject private SchoolPeople people;
  @Inject private People hall;
  @Inject private Accounts accounts;
  @Inject private AuditedFacts audited;
  @Inject private UserTransaction transaction;

  private Classroom room;
  private Actor administrator;
  private String mark;

  @BeforeEach
  void open() throws Exception {
    room = classrooms.open(1);
    administrator = classrooms.administrator(room.north());
    transaction.begin();
    accounts.setPassword(List.of(administrator.accountId()), Classroom.PASSWORD);
    transaction.commit();
    mark = Ids.random().toString().substring(0, 8);
  }

  @Test
  void peopleAreOpenedAndChangedAllAtOnce() {
    String coordinator = email(room.coordinator());
    byte[] file =
        file(
            "zoe.%s@n.example,Zoë,Ng,,NUR,S-%s".formatted(mark, mark),
            coordinator + ",Cora,Lund," + "coordinator administrator,,");
    PeoplePlan plan = upload.preview(administrator, file);
    assertThat(plan.entries())
        .extracting(PeoplePlan.Entry::standing)
        .containsExactly(Standing.NEW, Standing.CHANGED);
    assertThat(upload.confirm(administrator, file, plan.digest()))
        .isEqualTo(new PeopleUpload.Taken(1, 1));
    assertThat(found("zoe." + mark).roles()).containsExactly(Role.STUDENT);
    assertThat(found(coordinator).roles()).containsOnly(Role.COORDINATOR, Role.ADMINISTRATOR);
    assertThat(found(coordinator).person().familyName()).isEqualTo("Lund");
    assertThat(audited.actionsOn(room.north())).containsExactly("institution.people-taken-over");
    // the same once more is another plan: nobody is new any more
    assertThat(codeOf(() -> upload.confirm(administrator, file, plan.digest())))
        .isEqualTo("institution.people-changed");
    assertThat(upload.preview(administrator, file).count(Standing.KNOWN)).isEqualTo(2);
  }

  @Test
  void withOneFaultNothingIsTaken() {
    byte[] file =
        file("zoe.%s@n.example,Zoë,Ng,student,NUR,".formatted(mark), "nobody,Bo,Bo,king,NUR,");
    String digest = upload.preview(administrator, file).digest();
    assertThat(refusalOf(() -> upload.confirm(administrator, file, digest)).faults())
        .extracting(Fault::where)
        .containsExactly("line 3, email", "line 3, roles");
    assertThat(people.find(administrator, words("zoe." + mark)).total()).isZero();
  }

  @Test
  void theSameAddressAtAnotherSchoolIsAnotherPerson() {
    Actor theirs = room.team(0).pharmacist();
    byte[] file = file(email(theirs) + ",Other,Person,student,NUR,");
    upload.confirm(administrator, file, upload.preview(administrator, file).digest());
    assertThat(found(email(theirs)).person().id()).isNotEqualTo(theirs.accountId());
    assertThat(hall.byIds(List.of(theirs.accountId())).get(theirs.accountId()).givenName())
        .isEqualTo("Pablo");
  }

  @Test
  void noFileTakesTheLastAdministratorAway() {
    byte[] file = file(email(administrator) + ",Ada,Test,coordinator,,");
    String digest = upload.preview(administrator, file).digest();
    assertThat(codeOf(() -> upload.confirm(administrator, file, digest)))
        .isEqualTo("institution.last-administrator");
    assertThat(found(email(administrator)).roles()).containsExactly(Role.ADMINISTRATOR);
  }

  @Test
  void nobodyButAnAdministratorBringsPeople() {
    byte[] file = file("zoe@n.example,Zoë,Ng,,NUR,");
    for (Actor actor : List.of(room.coordinator(), room.team(0).nurse(), classrooms.operator())) {
      assertThat(
              List.of(
                  codeOf(() -> upload.preview(actor, file)),
                  codeOf(() -> upload.confirm(actor, file, ""))))
          .containsOnly("institution.not-allowed");
    }
  }

  private static byte[] file(String... rows) {
    return ("email,given name,family name,roles,discipline,student number\n"
            + String.join("\n", rows))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String email(Actor actor) {
    return hall.byIds(List.of(actor.accountId())).get(actor.accountId()).email();
  }

  private SchoolAccount found(String words) {
    return people.find(administrator, words(words)).people().get(0);
  }

  private static PeopleSearch words(String words) {
    return new PeopleSearch(words, null, null, null, 0);
  }
}
