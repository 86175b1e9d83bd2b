package org.consilium.readiness.control.onpaper;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextRule;
import org.consilium.readiness.control.paper.Paper;
import org.consilium.readiness.control.paper.Paper.PaperItem;
import org.consilium.readiness.entity.rules.OptionLetters;
import org.consilium.readiness.entity.rules.PaperOutcome;
import org.consilium.readiness.entity.rules.PaperOutcome.Added;
import org.consilium.readiness.entity.rules.PaperOutcome.Contradicted;
import org.consilium.readiness.entity.rules.PaperOutcome.Replaced;
import org.consilium.readiness.entity.rules.PaperRule;
import org.consilium.readiness.entity.rules.PaperRule.Played;
import org.consilium.readiness.entity.rules.ScratchOutcome.Scratched;
import org.consilium.session.PhaseKind;

/** Reads a sheet of paper against its test and what is stored. */
final class SheetReading {

  private static final TextRule REASON = TextRule.lines(1, 500);

  private final Paper paper;
  private final PhaseKind kind;
  private final SheetOnPaper sheet;
  private final List<Fault> faults = new ArrayList<>();

  /** What becomes of one question, and what each option that is newly stored scores. */
  record Step(PaperItem item, PaperOutcome outcome, List<Scratched> scores) {}

  SheetReading(Paper paper, PhaseKind kind, SheetOnPaper sheet) {
    this.paper = paper;
    this.kind = kind;
    this.sheet = sheet;
  }

  /** What becomes of each question; or the refusal of a sheet that cannot be taken as a whole. */
  List<Step> steps(Map<UUID, List<StoredMark>> stored) {
    List<List<UUID>> onPaper = onPaper();
    List<String> letters = letters(stored);
    requireSeen(letters);
    List<Step> steps = new ArrayList<>();
    List<Integer> contradicted = new ArrayList<>();
    for (int i = 0; i < onPaper.size(); i++) {
      PaperItem item = paper.items().get(i);
      List<UUID> before = of(item, stored);
      PaperOutcome outcome = PaperRule.decide(before, onPaper.get(i), sheet.corrects());
      if (outcome instanceof Contradicted) {
        contradicted.add(i + 1);
      }
      steps.add(new Step(item, outcome, scores(i, before, outcome)));
    }
    if (!contradicted.isEmpty()) {
      throw PaperRefusals.contradicted(contradicted, letters);
    }
    requireNoFaults();
    return steps;
  }

  private List<List<UUID>> onPaper() {
    String edition = PrintedRat.edition(paper);
    if (!edition.equals(sheet.edition())) {
      throw PaperRefusals.otherEdition(edition);
    }
    int questions = paper.items().size();
    if (sheet.marks() == null || sheet.marks().size() != questions) {
      throw PaperRefusals.faulty(List.of(PaperRefusals.wrongLength(questions)));
    }
    List<List<UUID>> onPaper = new ArrayList<>();
    for (int i = 0; i < questions; i++) {
      onPaper.add(onPaper(i, sheet.marks().get(i)));
    }
    requireNoFaults();
    return onPaper;
  }

  private List<UUID> onPaper(int place, String letters) {
    List<UUID> options = PrintedRat.ids(paper.items().get(place));
    Optional<List<UUID>> marked = OptionLetters.read(letters == null ? "" : letters, options);
    if (marked.isEmpty()) {
      faults.add(PaperRefusals.unknownLetter(place, options));
    } else if (kind == PhaseKind.IRAT && marked.get().size() > 1) {
      faults.add(PaperRefusals.oneLetter(place));
    }
    return marked.orElse(List.of());
  }

  private void requireSeen(List<String> letters) {
    if (!sheet.corrects()) {
      return;
    }
    String reason = sheet.correction().reason();
    if (reason == null || REASON.flawOf(reason).isPresent()) {
      throw PaperRefusals.noReason();
    }
    if (!letters.equals(sheet.correction().seen())) {
      throw PaperRefusals.overtaken(letters);
    }
  }

  /** An answer of a student is like a first scratch: it is right or wrong, and nothing follows. */
  private List<Scratched> scores(int place, List<UUID> before, PaperOutcome outcome) {
    PaperItem item = paper.items().get(place);
    Played played =
        switch (outcome) {
          case Added added -> PaperRule.play(item.card(before), added.more());
          case Replaced replaced -> PaperRule.play(item.card(List.of()), replaced.instead());
          default -> PaperRule.play(item.card(before), List.of());
        };
    played.refused().ifPresent(reason -> faults.add(PaperRefusals.of(reason, place)));
    return played.outcomes();
  }

  private List<String> letters(Map<UUID, List<StoredMark>> stored) {
    return paper.items().stream()
        .map(item -> OptionLetters.of(of(item, stored), PrintedRat.ids(item)))
        .toList();
  }

  private static List<UUID> of(PaperItem item, Map<UUID, List<StoredMark>> stored) {
    return StoredMark.options(stored.getOrDefault(item.deliveryId(), List.of()));
  }

  private void requireNoFaults() {
    if (!faults.isEmpty()) {
      throw PaperRefusals.faulty(faults);
    }
  }
}
