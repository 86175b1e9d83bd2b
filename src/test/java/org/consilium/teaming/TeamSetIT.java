package org.consilium.teaming;

import static org.assertj.core.api.Assertions.assertThat;
import static org.consilium.Refusals.codeOf;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.consilium.AuditedFacts;
import org.consilium.Classroom;
import org.consilium.Classrooms;
import org.consilium.course.control.MyCourses;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.teaming.control.MyTeam;
import org.consilium.teaming.control.MyTeams;
import org.consilium.teaming.control.TeamForming;
import org.consilium.teaming.control.TeamSetDetail;
import org.consilium.teaming.control.TeamSets;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

@ExtendWith(ArquillianExtension.class)
class TeamSetIT {

  @Inject private Classrooms classrooms;
  @Inject private TeamForming forming;
  @Inject private TeamSets teamSets;
  @Inject private MyTeams myTeams;
  @Inject private MyCourses courses;
  @Inject private AuditedFacts audited;
  @Resource private ManagedExecutorService executor;

  private Classroom room;

  @BeforeEach
  void open() {
    room = classrooms.open(4);
  }

  @Test
  void formedTeamsHoldEveryStudentOnceAsEvenlyAsCanBe() {
    TeamSetDetail formed = form("Spring", 4);
    assertThat(formed.teamSet().published()).isFalse();
    assertThat(formed.teams()).extracting(Team::name).contains("Team 1", "Team 4");
    assertThat(formed.teams().stream().flatMap(team -> team.members().stream()))
        .hasSize(17)
        .doesNotHaveDuplicates();
    assertThat(formed.withoutTeam()).isEmpty();
    assertThat(formed.balance().excess()).isZero();
    assertThat(audited.actionsOn(formed.teamSet().id())).containsExactly("teaming.teams-formed");
  }

  @Test
  void whoCameAfterwardsIsShownWithoutTeam() {
    TeamSetDetail published = teamSets.show(room.facilitator(), room.teamSetId());
    assertThat(published.withoutTeam())
        .extracting(Person::id)
        .containsExactly(room.late().accountId());
  }

  @Test
  void teamSetNeedsANameASizeAndStudents() {
    for (int size : List.of(-1, 0, 1, 13)) {
      assertThat(codeOf(() -> form("Spring", size))).isEqualTo("teaming.bad-team-set");
    }
    for (String name : new String[] {null, " ", "x".repeat(81), "a\nb"}) {
      assertThat(codeOf(() -> form(name, 4))).isEqualTo("teaming.bad-team-set");
    }
    assertThat(codeOf(() -> form("autumn", 4))).isEqualTo("teaming.name-taken");
    UUID empty = courses.open(room.coordinator(), "Empty").course().id();
    assertThat(codeOf(() -> forming.form(room.coordinator(), empty, "Spring", 4)))
        .isEqualTo("teaming.too-few-students");
  }

  @Test
  void twoPeopleOfDifferentTeamsChangePlaces() {
    TeamSetDetail draft = form("Spring", 4);
    UUID first = draft.teams().get(0).members().get(0);
    UUID second = draft.teams().get(1).members().get(0);
    TeamSetDetail swapped = teamSets.swap(room.coordinator(), draft.teamSet().id(), first, second);
    assertThat(swapped.teams().get(0).members()).contains(second).doesNotContain(first);
    assertThat(swapped.teams().get(1).members()).contains(first).doesNotContain(second);
    assertThat(audited.actionsOn(draft.teamSet().id()))
        .containsExactly("teaming.teams-formed", "teaming.members-swapped");
  }

  @Test
  void swapNeedsTwoPeopleOfDifferentTeams() {
    TeamSetDetail draft = form("Spring", 4);
    UUID id = draft.teamSet().id();
    List<UUID> team = draft.teams().get(0).members();
    assertThat(codeOf(() -> teamSets.swap(room.coordinator(), id, team.get(0), team.get(1))))
        .isEqualTo("teaming.bad-swap");
    assertThat(codeOf(() -> teamSets.swap(room.coordinator(), id, team.get(0), null)))
        .isEqualTo("teaming.bad-swap");
    UUID stranger = room.stranger().accountId();
    assertThat(codeOf(() -> teamSets.swap(room.coordinator(), id, team.get(0), stranger)))
        .isEqualTo("teaming.bad-swap");
  }

  @Test
  void swapsAtTheSameMomentLoseNobody() throws Exception {
    TeamSetDetail draft = form("Spring", 4);
    UUID id = draft.teamSet().id();
    List<Callable<String>> swaps = new ArrayList<>();
    for (int i = 0; i < 8; i++) {
      UUID first = draft.teams().get(i % 4).members().get(0);
      UUID second = draft.teams().get((i + 1) % 4).members().get(0);
      Actor actor = i % 2 == 0 ? room.coordinator() : room.partnerCoordinator();
      swaps.add(() -> codeOf(() -> teamSets.swap(actor, id, first, second)));
    }
    for (Future<String> answer : executor.invokeAll(swaps)) {
      assertThat(answer.get()).isIn("done", "teaming.bad-swap");
    }
    assertThat(teamSets.show(room.coordinator(), id).teams())
        .extracting(team -> team.members().size())
        .containsExactlyElementsOf(draft.teams().stream().map(t -> t.members().size()).toList());
  }

  @Test
  void publishedTeamsStayAsTheyAre() {
    TeamSetDetail draft = form("Spring", 4);
    UUID id = draft.teamSet().id();
    assertThat(teamSets.publish(room.partnerCoordinator(), id).teamSet().published()).isTrue();
    UUID first = draft.teams().get(0).members().get(0);
    UUID second = draft.teams().get(1).members().get(0);
    assertThat(codeOf(() -> teamSets.swap(room.coordinator(), id, first, second)))
        .isEqualTo("teaming.published");
    assertThat(codeOf(() -> teamSets.publish(room.coordinator(), id)))
        .isEqualTo("teaming.published");
    assertThat(codeOf(() -> teamSets.delete(room.coordinator(), id)))
        .isEqualTo("teaming.published");
  }

  @Test
  void deletedDraftIsGone() {
    UUID id = form("Spring", 4).teamSet().id();
    teamSets.delete(room.coordinator(), id);
    assertThat(codeOf(() -> teamSets.show(room.coordinator(), id)))
        .isEqualTo("teaming.no-team-set");
    assertThat(form("Spring", 5).teams()).isNotEmpty();
  }

  @Test
  void studentsSeeTheirOwnTeamOnceItIsPublished() {
    Actor nurse = room.team(0).nurse();
    UUID draft = form("Spring", 4).teamSet().id();
    assertThat(myTeams.list(nurse, room.courseId()))
        .extracting(mine -> mine.team().id())
        .containsExactly(room.team(0).id());
    teamSets.publish(room.coordinator(), draft);
    List<MyTeam> mine = myTeams.list(nurse, room.courseId());
    assertThat(mine).extracting(m -> m.teamSet().name()).containsExactly("Spring", "Autumn");
    assertThat(mine.get(1).members())
        .extracting(Person::id)
        .containsExactlyInAnyOrderElementsOf(
            room.team(0).members().stream().map(Actor::accountId).toList());
    assertThat(codeOf(() -> myTeams.list(room.stranger(), room.courseId())))
        .isEqualTo("course.no-course");
  }

  @Test
  void staffSeeTeamSetsAndCoordinatorsChangeThem() {
    TeamSetDetail draft = form("Spring", 4);
    UUID id = draft.teamSet().id();
    assertThat(teamSets.list(room.facilitator(), room.courseId())).hasSize(2);
    assertThat(teamSets.show(room.facilitator(), id))
        .isEqualTo(teamSets.show(room.coordinator(), id));
    for (Actor member : List.of(room.facilitator(), room.student(0, 0))) {
      assertThat(refusals(member, draft)).containsOnly("course.not-allowed");
    }
    assertThat(codeOf(() -> teamSets.show(room.student(0, 0), id))).isEqualTo("course.not-allowed");
    assertThat(codeOf(() -> teamSets.list(room.student(0, 0), room.courseId())))
        .isEqualTo("course.not-allowed");
  }

  @Test
  void whoIsNotInTheCourseLearnsNothing() {
    TeamSetDetail draft = form("Spring", 4);
    for (Actor nobody : List.of(room.outsider(), room.stranger())) {
      assertThat(refusals(nobody, draft)).containsOnly("course.no-course", "teaming.no-team-set");
      assertThat(codeOf(() -> teamSets.show(nobody, draft.teamSet().id())))
          .isEqualTo("teaming.no-team-set");
    }
  }

  private List<String> refusals(Actor actor, TeamSetDetail draft) {
    UUID id = draft.teamSet().id();
    UUID first = draft.teams().get(0).members().get(0);
    UUID second = draft.teams().get(1).members().get(0);
    return List.of(
        codeOf(() -> forming.form(actor, room.courseId(), "Mine", 4)),
        codeOf(() -> teamSets.swap(actor, id, first, second)),
        codeOf(() -> teamSets.publish(actor, id)),
        codeOf(() -> teamSets.delete(actor, id)));
  }

  private TeamSetDetail form(String name, int size) {
    return forming.form(room.coordinator(), room.courseId(), name, size);
  }
}
