package org.consilium.caseboard.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;
import static org.consilium.caseboard.control.BoardDesk.created;

import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.consilium.AuditedFacts;
import org.consilium.Classroom.Group;
import org.consilium.ExerciseHours;
import org.consilium.caseboard.entity.BoardPerson;
import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.caseboard.entity.rules.BoardOp.BoardFrozen;
import org.consilium.caseboard.entity.rules.BoardOp.BoardReopened;
import org.consilium.caseboard.entity.rules.BoardOp.CardCreated;
import org.consilium.caseboard.entity.rules.BoardOp.CardDeleted;
import org.consilium.caseboard.entity.rules.BoardOp.CardRestored;
import org.consilium.caseboard.entity.rules.BoardOp.CommentAdded;
import org.consilium.caseboard.entity.rules.BoardOp.CreditAnswered;
import org.consilium.caseboard.entity.rules.BoardOp.CreditOffered;
import org.consilium.caseboard.entity.rules.BoardOp.FieldSet;
import org.consilium.caseboard.entity.rules.BoardOp.LinkAdded;
import org.consilium.caseboard.entity.rules.BoardOp.NotePinned;
import org.consilium.caseboard.entity.rules.BoardOp.ReactionSet;
import org.consilium.caseboard.entity.rules.BoardOp.TagAdded;
import org.consilium.caseboard.entity.rules.BoardState;
import org.consilium.caseboard.entity.rules.card.CardReaction;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.card.LinkKind;
import org.consilium.caseboard.entity.rules.layout.Lane;
import org.consilium.platform.security.Actor;
import org.consilium.platform.time.Ids;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * Fields, links, comments, tags, reactions and credits on the real log, and what staff do there.
 */
@ExtendWith(ArquillianExtension.class)
class CardContentIT {

  @Inject private BoardDesk desk;
  @Inject private ExerciseHours hours;
  @Inject private ReadingBoards reading;
  @Inject private BoardShelf shelf;
  @Inject private AuditedFacts audited;

  private Group team;

  @BeforeEach
  void beginTheFirstExercise() {
    desk.beginTheFirstExercise();
    team = desk.team();
  }

  @Test
  void whatACardHoldsIsTheSameWhenTheBoardIsReadFromItsLog() {
    UUID drug = Ids.random();
    UUID problem = Ids.random();
    UUID pharmacist = team.pharmacist().accountId();
    desk.operate(
        team.nurse(),
        new CardCreated(
            drug, Lane.MEDICATIONS, "a0", "Apixaban", CardType.MEDICATION, Map.of("dose", "5 mg")));
    desk.operate(team.physician(), created(problem, "Melaena"));
    desk.operate(team.pharmacist(), new FieldSet(drug, "decision", "STOP"));
    desk.operate(team.physician(), new LinkAdded(drug, Ids.random(), problem, LinkKind.CAUSES));
    desk.operate(team.secondNurse(), new CommentAdded(drug, Ids.random(), "Since when?"));
    desk.operate(team.physician(), new TagAdded(drug, "ipec:RR"));
    desk.operate(team.physician(), new ReactionSet(drug, CardReaction.AGREE));
    desk.operate(team.nurse(), new CreditOffered(drug, pharmacist));
    desk.operate(team.pharmacist(), new CreditAnswered(drug, true));
    desk.operate(team.physician(), new CardDeleted(drug));
    desk.operate(team.nurse(), new CardRestored(drug));
    desk.operate(desk.hour().room().facilitator(), new NotePinned("Look at the haemoglobin"));

    BoardSight inMemory = sight(team.nurse());
    shelf.forget(desk.board());
    BoardSight fromTheLog = sight(team.nurse());

    assertThat(fromTheLog.board()).isEqualTo(inMemory.board());
    assertThat(fromTheLog.board().cards().get(drug).fields())
        .isEqualTo(Map.of("dose", "5 mg", "decision", "STOP"));
    assertThat(fromTheLog.board().links()).hasSize(1);
    assertThat(fromTheLog.board().words())
        .containsEntry(team.secondNurse().accountId(), 2); // Since when
    assertThat(fromTheLog.people())
        .extracting(BoardPerson::accountId)
        .contains(pharmacist, desk.hour().room().facilitator().accountId());
    assertThat(fromTheLog.members())
        .extracting(BoardPerson::accountId)
        .containsExactlyInAnyOrderElementsOf(
            team.members().stream().map(Actor::accountId).toList());
  }

  @Test
  void onlyMembersOfTheTeamAreNamed() {
    UUID task = Ids.random();
    desk.operate(
        team.nurse(),
        new CardCreated(task, Lane.TASKS, "a0", "Ring radiology", CardType.TASK, Map.of()));
    UUID stranger = desk.other().nurse().accountId();
    for (BoardOp op :
        List.of(
            new CreditOffered(task, stranger),
            new FieldSet(task, "who", stranger.toString()),
            new CardCreated(
                Ids.random(),
                Lane.TASKS,
                "a1",
                "Ring",
                CardType.TASK,
                Map.of("who", stranger.toString())))) {
      assertThat(codeOf(() -> desk.operate(team.nurse(), op)))
          .isEqualTo("caseboard.not-on-the-team");
    }
    desk.operate(team.nurse(), new FieldSet(task, "who", team.physician().accountId().toString()));
  }

  @Test
  void aRefusalTellsWhatToDoAndStoresNothing() {
    UUID drug = Ids.random();
    desk.operate(
        team.nurse(),
        new CardCreated(drug, Lane.MEDICATIONS, "a0", "Apixaban", CardType.MEDICATION, Map.of()));
    long before = sight(team.nurse()).seq();
    assertThat(codeOf(() -> desk.operate(team.nurse(), new FieldSet(drug, "decision", "PAUSE"))))
        .isEqualTo("caseboard.field-not-a-choice");
    assertThat(codeOf(() -> desk.operate(team.physician(), new CreditAnswered(drug, true))))
        .isEqualTo("caseboard.unknown-credit");
    assertThat(sight(team.nurse()).seq()).isEqualTo(before);
  }

  @Test
  void staffPinFreezeAndReopenEvenWhileThePhaseIsClosedAndMembersDoNot() {
    Actor facilitator = desk.hour().room().facilitator();
    desk.operate(facilitator, new BoardFrozen());
    assertThat(codeOf(() -> desk.operate(team.nurse(), created(Ids.random(), "Late"))))
        .isEqualTo("caseboard.frozen");
    assertThat(codeOf(() -> desk.operate(team.nurse(), new BoardReopened())))
        .isEqualTo("session.not-allowed");
    assertThat(codeOf(() -> desk.operate(facilitator, created(Ids.random(), "Mine"))))
        .isEqualTo("caseboard.read-only");
    UUID again = Ids.random();
    desk.operate(facilitator, desk.board(), again, new BoardReopened());
    desk.operate(facilitator, desk.board(), again, new BoardReopened());
    desk.operate(team.nurse(), created(Ids.random(), "In time"));
    hours.advance(desk.hour());
    hours.advance(desk.hour());
    assertThat(codeOf(() -> desk.operate(team.nurse(), created(Ids.random(), "Late"))))
        .isEqualTo("caseboard.closed");
    desk.operate(desk.hour().room().coordinator(), new NotePinned("Well argued"));
    assertThat(sight(team.nurse()).board().pinned())
        .isEqualTo(
            new BoardState.PinnedNote("Well argued", desk.hour().room().coordinator().accountId()));
    for (Actor nobody : List.of(desk.hour().room().outsider(), desk.hour().room().stranger())) {
      assertThat(codeOf(() -> desk.operate(nobody, new BoardFrozen())))
          .isEqualTo("session.no-session");
    }
    assertThat(codeOf(() -> desk.operate(desk.other().nurse(), new BoardFrozen())))
        .isEqualTo("session.not-allowed");
    assertThat(audited.actionsOn(desk.board()))
        .containsExactlyInAnyOrder(
            "caseboard.board-frozen", "caseboard.board-reopened", "caseboard.note-pinned");
    assertThat(audited.factsOn(desk.board())).noneMatch(facts -> facts.contains("argued"));
  }

  private BoardSight sight(Actor reader) {
    return reading.read(reader, desk.board(), null);
  }
}
