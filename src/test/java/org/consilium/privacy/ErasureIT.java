package org.consilium.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.UserTransaction;
import java.net.URI;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import org.consilium.AuditedFacts;
import org.consilium.Devices;
import org.consilium.LogEar;
import org.consilium.caseboard.control.ReadingBoards;
import org.consilium.caseboard.entity.rules.BoardCard;
import org.consilium.course.control.Rosters;
import org.consilium.exercise.control.FollowingExercises;
import org.consilium.gradebook.control.Results;
import org.consilium.institution.Accounts;
import org.consilium.institution.PersonDetails;
import org.consilium.institution.control.AccountBook;
import org.consilium.institution.control.SigningIn;
import org.consilium.institution.control.people.PeopleSearch;
import org.consilium.institution.control.people.SchoolAccounts;
import org.consilium.institution.control.people.SchoolPeople;
import org.consilium.institution.control.privacy.Erasures;
import org.consilium.institution.control.privacy.PersonalFiles;
import org.consilium.institution.control.trail.ReadingTrail;
import org.consilium.institution.control.trail.TrailSearch;
import org.consilium.peerevaluation.control.ReadingRatings;
import org.consilium.platform.config.Json;
import org.consilium.platform.database.Sql;
import org.consilium.platform.privacy.Claim;
import org.consilium.platform.privacy.PersonalData;
import org.consilium.platform.privacy.Treatment;
import org.consilium.platform.security.Actor;
import org.consilium.privacy.WholeDay.Played;
import org.consilium.protocol.LiveClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.arquillian.test.api.ArquillianResource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A person asks for everything, and is erased: the team's work stays, the person does not. */
@ExtendWith(ArquillianExtension.class)
class ErasureIT {

  private static final int SIGNED_OUT = 4401;

  @ArquillianResource private URL base;
  @Inject private WholeDay days;
  @Inject private Schema schema;
  @Inject private Erasures erasures;
  @Inject private PersonalFiles files;
  @Inject private Accounts hall;
  @Inject private AccountBook book;
  @Inject private Sql sql;
  @Inject private UserTransaction transaction;
  @Inject private SchoolPeople people;
  @Inject private SchoolAccounts accounts;
  @Inject private SigningIn signingIn;
  @Inject private Devices devices;
  @Inject private AuditedFacts audited;
  @Inject private ReadingBoards boards;
  @Inject private ReadingRatings ratings;
  @Inject private FollowingExercises exercises;
  @Inject private Rosters rosters;
  @Inject private Results results;
  @Inject private ReadingTrail trail;
  @Inject @Any private Instance<PersonalData> rooms;

  @Test
  void nothingOfAnErasedPersonIsFoundAnywhereAndTheTeamsWorkStays() throws Exception {
    try (LogEar ear = LogEar.open()) {
      Played day = days.play();
      Actor person = day.person();
      refusedToSignIn(day);
      clashesWithAnothersAddress(day);
      assertThat(codeOf(() -> erase(day))).isEqualTo("institution.not-erasable");
      days.close(day);
      assertThat(day.traces()).allSatisfy(trace -> assertThat(schema.holding(trace)).isNotEmpty());
      tellsEverythingToThePersonAndNothingOfOthers(day);

      LiveClient live = devices.open(URI.create(base.toString()), person);
      try (LiveClient mate = atTheBoard(day)) {
        int mark = mate.mark();
        erase(day);
        assertThat(live.awaitClosed()).isEqualTo(SIGNED_OUT);
        String told =
            mate.awaitFrom(
                    mark,
                    frame ->
                        frame.path("type").asText().equals("view")
                            && frame
                                .findValuesAsText("text")
                                .contains("…, " + day.othersWords().getFirst()))
                .toString();
        assertThat(day.traces()).noneMatch(told::contains);
      }

      for (String trace : day.traces()) {
        assertThat(schema.holding(trace)).as(trace).isEmpty();
        assertThat(everythingThatCanBeRead(day)).as(trace).doesNotContainIgnoringCase(trace);
      }
      assertThat(everythingThatCanBeRead(day)).contains(day.othersWords());
      assertThat(String.join("\n", ear.heard())).doesNotContainIgnoringCase(tracesOf(day));
      for (Claim claim : deletedOnes()) {
        var column = new Schema.Column(claim.table(), claim.column());
        if (schema.ids().contains(column)) {
          assertThat(schema.rows(column, person.accountId())).as(column.toString()).isZero();
        }
      }
      theBoardFoldsToTheSameCards(day);
      assertThat(audited.actionsOn(person.accountId()))
          .contains("institution.person-exported", "institution.person-erased");
      theAccountIsGone(day);
    }
  }

  /** Somebody of the team has the board open. */
  private LiveClient atTheBoard(Played day) {
    LiveClient mate = devices.open(URI.create(base.toString()), day.team().pharmacist());
    mate.join("board/" + day.board());
    mate.view("board/" + day.board(), board -> true);
    return mate;
  }

  private void erase(Played day) {
    erasures.erase(day.administrator(), day.person().accountId(), " " + day.name().toLowerCase());
  }

  /** Counts a failure under the address, and has the trail know of it. */
  private void refusedToSignIn(Played day) {
    assertThat(
            codeOf(
                () ->
                    signingIn.withPassword(day.traces().get(2), "none", SigningIn.Browser.UNKNOWN)))
        .isEqualTo("institution.sign-in-refused");
  }

  /** Twice: as JPA and as plain SQL is told of it by the database, which quotes the address. */
  private void clashesWithAnothersAddress(Played day) throws Exception {
    var mate = day.team().physician().accountId();
    String address = day.traces().get(2);
    assertThat(codeOf(() -> sql.update("UPDATE account SET email = ? WHERE id = ?", address, mate)))
        .isEqualTo("platform.failure");
    transaction.begin();
    assertThat(
            codeOf(
                () -> {
                  hall.change(mate, new PersonDetails(address, "Mia", "Test", "MED", null));
                  book.write();
                }))
        .isEqualTo("platform.failure");
    transaction.rollback();
  }

  private void tellsEverythingToThePersonAndNothingOfOthers(Played day) throws Exception {
    String own = json(files.own(day.person()).parts());
    assertThat(own).contains(day.traces()).doesNotContain(day.othersWords());
    for (Actor mate : day.team().members().subList(1, 4)) {
      assertThat(own).doesNotContain(mate.accountId().toString());
    }
    assertThat(json(files.of(day.administrator(), day.person().accountId()).parts()))
        .contains(day.traces());
    assertThat(json(files.own(day.team().pharmacist()).parts()))
        .doesNotContain(day.person().accountId().toString(), day.name());
    assertThat(codeOf(() -> files.of(day.person(), day.person().accountId())))
        .isEqualTo("institution.not-allowed");
    assertThat(codeOf(() -> files.of(day.administrator(), day.team().pharmacist().accountId())))
        .isEqualTo("institution.no-account");
  }

  private void theBoardFoldsToTheSameCards(Played day) {
    assertThat(boards.read(day.team().pharmacist(), day.board(), null).cards())
        .filteredOn(card -> card.id().equals(day.card()))
        .singleElement()
        .satisfies(
            card -> {
              assertThat(card.text()).isEqualTo("…, " + day.othersWords().getFirst());
              assertThat(card.textRevision()).isEqualTo(2);
              assertThat(card.author()).isEqualTo(day.person().accountId());
            });
    assertThat(boards.read(day.team().pharmacist(), day.board(), null).cards())
        .extracting(BoardCard::text)
        .contains("Stop it…");
    // created, edited, created, typed twice, created, deleted: seven as they were played
    assertThat(boards.read(day.team().pharmacist(), day.board(), 0L).seq()).isEqualTo(7);
  }

  private void theAccountIsGone(Played day) {
    Actor administrator = day.administrator();
    var id = day.person().accountId();
    assertThat(people.find(administrator, PeopleSearch.ALL).people())
        .noneMatch(found -> found.person().id().equals(id));
    assertThat(codeOf(() -> erase(day))).isEqualTo("institution.no-account");
    assertThat(codeOf(() -> accounts.enable(administrator, id)))
        .isEqualTo("institution.no-account");
    assertThat(rosters.show(day.room().coordinator(), day.room().courseId()).toString())
        .contains("Former member");
  }

  /** What staff, teammates and partners can still open, and take away as files. */
  private String everythingThatCanBeRead(Played day) throws Exception {
    var room = day.room();
    List<Object> read = new ArrayList<>();
    read.add(rosters.show(room.coordinator(), room.courseId()));
    read.add(rosters.show(room.partnerCoordinator(), room.courseId()));
    read.add(boards.read(room.facilitator(), day.board(), null));
    read.add(boards.read(day.team().pharmacist(), day.board(), 0L));
    read.add(exercises.show(room.facilitator(), day.agenda().get(3)));
    read.add(ratings.ofOwnStudents(room.coordinator(), day.agenda().get(4)));
    read.add(ratings.ofOwnStudents(room.partnerCoordinator(), day.agenda().get(4)));
    read.add(ratings.received(day.team().physician(), day.agenda().get(4)));
    read.add(results.gradebook(room.coordinator(), day.session()));
    read.add(results.csv(room.coordinator(), day.session()));
    read.add(results.csv(room.partnerCoordinator(), day.session()));
    read.add(trail.csv(day.administrator(), TrailSearch.ALL));
    for (Actor mate : day.team().members().subList(1, 4)) {
      read.add(json(files.own(mate).parts()));
    }
    return read.toString();
  }

  private List<Claim> deletedOnes() {
    return rooms.stream()
        .flatMap(room -> room.claims().stream())
        .filter(claim -> claim.treatment() == Treatment.DELETED)
        .toList();
  }

  private static CharSequence[] tracesOf(Played day) {
    return day.traces().toArray(CharSequence[]::new);
  }

  private static String json(Object value) throws Exception {
    return Json.mapper().writeValueAsString(value);
  }
}
