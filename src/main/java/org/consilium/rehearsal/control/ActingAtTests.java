package org.consilium.rehearsal.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import org.consilium.readiness.control.irat.AnsweringIrats;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.control.paper.Papers;
import org.consilium.readiness.control.trat.PlayingTrats;
import org.consilium.rehearsal.control.Acting.Cue;
import org.consilium.rehearsal.entity.rules.Deed;

/** What simulated students do in iRAT and tRAT. */
@ApplicationScoped
public class ActingAtTests {

  @Inject private AnsweringIrats irats;
  @Inject private PlayingTrats trats;
  @Inject private Papers papers;

  void choose(Cue cue, Deed.Choose deed) {
    PaperItem item = item(cue, deed.item());
    irats.choose(
        cue.actor(), cue.phaseId(), cue.id(), item.deliveryId(), option(item, deed.option()));
  }

  void flag(Cue cue, Deed.Flag deed) {
    irats.flag(cue.actor(), cue.phaseId(), cue.id(), item(cue, deed.item()).deliveryId(), true);
  }

  void handIn(Cue cue) {
    irats.handIn(cue.actor(), cue.phaseId(), cue.id());
  }

  void lean(Cue cue, Deed.Lean deed) {
    PaperItem item = item(cue, deed.item());
    trats.lean(
        cue.actor(), cue.phaseId(), cue.id(), item.deliveryId(), option(item, deed.option()));
  }

  void scratch(Cue cue, Deed.Scratch deed) {
    PaperItem item = item(cue, deed.item());
    UUID option = option(item, deed.option());
    trats.scratch(cue.actor(), cue.phaseId(), cue.id(), item.deliveryId(), option, deed.attempt());
  }

  private PaperItem item(Cue cue, int place) {
    return papers.of(cue.phase()).items().get(place);
  }

  private static UUID option(PaperItem item, int place) {
    return item.delivered(item.item().options().get(place).id());
  }
}
