package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.consilium.bank.ItemOption;
import org.consilium.casework.PhaseCases;
import org.consilium.exercise.control.ExerciseBook;
import org.consilium.exercise.entity.ExerciseOption;
import org.consilium.institution.People;
import org.consilium.institution.Person;
import org.consilium.platform.security.Actor;
import org.consilium.platform.security.Role;
import org.consilium.platform.time.Ids;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.rehearsal.entity.rules.Act;
import org.consilium.rehearsal.entity.rules.ClassPlan;
import org.consilium.rehearsal.entity.rules.Habits;
import org.consilium.rehearsal.entity.rules.Part;
import org.consilium.rehearsal.entity.rules.Question;
import org.consilium.rehearsal.entity.rules.Script;
import org.consilium.session.PhaseInfo;
import org.consilium.session.Phases;
import org.consilium.session.SessionTeams;
import org.consilium.teaming.Team;

/**
 * Sets a rehearsal up to be played: the script, from what is stored, and who acts in it. Keys are
 * read here and stay on the server.
 */
@ApplicationScoped
public class Staging {

  private static final int CARDS = 3;
  private static final double PERCENT = 100;

  @Inject private Phases phases;
  @Inject private SessionTeams teams;
  @Inject private People people;
  @Inject private Papers papers;
  @Inject private ExerciseBook exercises;
  @Inject private PhaseCases cases;
  @Inject private Acting acting;

  Performance stage(Rehearsal rehearsal) {
    List<Team> seated = teams.teams(rehearsal.sessionId());
    List<UUID> members = seated.stream().flatMap(team -> team.members().stream()).toList();
    Map<UUID, Person> persons = people.byIds(members);
    Wishes wishes = rehearsal.wishes();
    ClassPlan plan =
        new ClassPlan(
            rehearsal.seed(),
            new Habits(wishes.latePercent() / PERCENT, wishes.absentPercent() / PERCENT, CARDS),
            seated.stream().map(team -> disciplines(team, persons)).toList(),
            phases.agenda(rehearsal.sessionId()).stream().map(this::part).toList());
    List<Actor> cast = members.stream().map(id -> actor(persons.get(id))).toList();
    Script script = Script.of(plan);
    return new Performance(
        rehearsal.sessionId(),
        phases,
        script,
        (phase, act) -> acting.act(cue(rehearsal, script, cast, phase, act)));
  }

  private static Acting.Cue cue(
      Rehearsal rehearsal, Script script, List<Actor> cast, PhaseInfo phase, Act act) {
    int team = script.classmates().get(act.by()).team();
    return new Acting.Cue(rehearsal.seed(), phase, cast, team, act);
  }

  private static List<String> disciplines(Team team, Map<UUID, Person> persons) {
    List<String> disciplines = new ArrayList<>();
    for (UUID member : team.members()) {
      String discipline = persons.get(member).discipline();
      disciplines.add(discipline == null ? "" : discipline);
    }
    return disciplines;
  }

  private static Actor actor(Person person) {
    return new Actor(person.id(), person.institutionId(), Set.of(Role.STUDENT), Ids.random());
  }

  private Part part(PhaseInfo phase) {
    return switch (phase.kind()) {
      case IRAT, TRAT ->
          Part.test(
              phase.kind(),
              papers.find(phase).map(Paper::items).orElse(List.of()).stream()
                  .map(Staging::question)
                  .toList());
      case EXERCISE ->
          Part.exercise(
              exercises
                  .find(phase.id())
                  .map(e -> e.options().stream().map(ExerciseOption::points).toList())
                  .orElse(List.of()),
              cases.caseOf(phase.id()).isPresent());
      case CHECK_IN, PEER_EVALUATION -> Part.of(phase.kind());
    };
  }

  private static Question question(PaperItem item) {
    List<ItemOption> options = item.item().options();
    int right =
        IntStream.range(0, options.size())
            .filter(place -> options.get(place).correct())
            .findFirst()
            .orElseThrow();
    return new Question(options.size(), right);
  }
}
