package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.consilium.platform.problem.DomainProblem;
import org.consilium.platform.security.Actor;
import org.consilium.rehearsal.entity.rules.Act;
import org.consilium.rehearsal.entity.rules.Deed;
import org.consilium.session.PhaseInfo;

/**
 * Does in somebody's name what the script says, through the use cases as everybody. A refusal is
 * part of the play: two wanted the same, or the phase was over. An act has the same ids whenever it
 * is done, so that done again it changes nothing.
 */
@ApplicationScoped
public class Acting {

  private static final Logger LOG = Logger.getLogger(Acting.class.getName());

  @Inject private ActingAtTests tests;
  @Inject private ActingAtBoards boards;
  @Inject private ActingInHall hall;

  /**
   * An act to be done now.
   *
   * @param seed of the rehearsal
   * @param phase the phase that runs
   * @param cast everybody by number
   * @param team the number of the team of who acts
   * @param act what is to be done
   */
  record Cue(long seed, PhaseInfo phase, List<Actor> cast, int team, Act act) {

    Actor actor() {
      return cast.get(act.by());
    }

    UUID phaseId() {
      return phase.id();
    }

    /** The id of this act. */
    UUID id() {
      return named(act);
    }

    /** The id of a card of the team in this phase. */
    UUID card(int number) {
      return named(List.of(team, number));
    }

    private UUID named(Object what) {
      String whole = List.of(seed, phase.id(), what).toString();
      return UUID.nameUUIDFromBytes(whole.getBytes(StandardCharsets.UTF_8));
    }
  }

  void act(Cue cue) {
    try {
      perform(cue, cue.act().deed());
    } catch (DomainProblem refused) {
      LOG.log(Level.FINE, "a simulated student was refused: {0}", refused.code());
    } catch (Exception failure) {
      // The others go on, as in a hall.
      LOG.log(Level.INFO, "a simulated student could not act: {0}", failure.toString());
    }
  }

  private void perform(Cue cue, Deed deed) {
    switch (deed) {
      case Deed.Arrive arrive -> hall.arrive(cue);
      case Deed.Choose choose -> tests.choose(cue, choose);
      case Deed.Flag flag -> tests.flag(cue, flag);
      case Deed.HandIn handIn -> tests.handIn(cue);
      case Deed.Lean lean -> tests.lean(cue, lean);
      case Deed.Scratch scratch -> tests.scratch(cue, scratch);
      case Deed.Write write -> boards.write(cue, write);
      case Deed.Rewrite rewrite -> boards.rewrite(cue, rewrite);
      case Deed.Move move -> boards.move(cue, move);
      case Deed.Strike strike -> boards.strike(cue, strike);
      case Deed.Commit commit -> hall.commit(cue, commit);
      case Deed.Rate rate -> hall.rate(cue, rate);
    }
  }
}
