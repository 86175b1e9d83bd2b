package org.consilium.caseboard.entity.rules.layout;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.caseboard.entity.rules.card.CardType;
import org.consilium.caseboard.entity.rules.layout.TemplateDraft.LaneDraft;
import org.consilium.platform.problem.Fault;
import org.consilium.platform.text.TextFlaw;
import org.consilium.platform.text.TextRule;
import org.consilium.platform.text.TidyText;

/** What a board template keeps to; says all that is wrong at once, lane by lane. */
public final class TemplateRule {

  /** What the name of a template keeps to. */
  public static final TextRule NAME = TextRule.line(1, 80);

  private static final Set<String> CARD_TYPES =
      Arrays.stream(CardType.values()).map(CardType::name).collect(Collectors.toUnmodifiableSet());

  private final List<Fault> faults = new ArrayList<>();
  private final Set<String> ids = new HashSet<>();
  private final Set<String> titles = new HashSet<>();

  private TemplateRule() {}

  /** Everything that is wrong; empty where {@link #layoutOf} gives the lanes. */
  public static List<Fault> faultsOf(TemplateDraft draft) {
    TemplateRule rule = new TemplateRule();
    NAME.flawOf(nameOf(draft)).ifPresent(flaw -> rule.add("name", nameFault(flaw)));
    rule.count(draft.lanes().size());
    for (int i = 0; i < Math.min(draft.lanes().size(), BoardLayout.MOST_LANES); i++) {
      rule.lane("lane " + (i + 1), draft.lanes().get(i));
    }
    return List.copyOf(rule.faults);
  }

  /** The name as it is kept. */
  public static String nameOf(TemplateDraft draft) {
    return draft.name() == null ? "" : TidyText.line(draft.name());
  }

  /** The lanes of a draft without faults; those that came without an id get one. */
  public static BoardLayout layoutOf(TemplateDraft draft) {
    Set<String> taken =
        draft.lanes().stream()
            .map(LaneDraft::id)
            .filter(id -> id != null)
            .collect(Collectors.toCollection(HashSet::new));
    List<LaneSpec> lanes = new ArrayList<>();
    for (LaneDraft lane : draft.lanes()) {
      String id = lane.id() == null ? freeId(taken) : lane.id();
      lanes.add(new LaneSpec(id, titleOf(lane).orElse(null), CardType.valueOf(lane.cardType())));
    }
    return new BoardLayout(lanes);
  }

  private static String freeId(Set<String> taken) {
    int number = 1;
    while (!taken.add("LANE_" + number)) {
      number++;
    }
    return "LANE_" + number;
  }

  /** White space alone is no title. */
  private static Optional<String> titleOf(LaneDraft lane) {
    return Optional.ofNullable(lane.title()).map(TidyText::line).filter(title -> !title.isEmpty());
  }

  private void count(int lanes) {
    if (lanes == 0) {
      add("lanes", "A board needs at least one lane. Please add one.");
    } else if (lanes > BoardLayout.MOST_LANES) {
      add(
          "lanes",
          "A board has at most %d lanes, and these are %d. Please remove some."
              .formatted(BoardLayout.MOST_LANES, lanes));
    }
  }

  private void lane(String place, LaneDraft lane) {
    id(place, lane);
    title(place, lane);
    cardType(place, lane);
  }

  private void id(String place, LaneDraft lane) {
    String id = lane.id();
    if (id == null) {
      return;
    }
    if (!LaneSpec.isId(id)) {
      add(
          place + ", id",
          "An id has up to 32 capital letters, digits and underscores, a letter first. Leave it out"
              + " to have one made.");
    } else if (!ids.add(id)) {
      add(place + ", id", "Another lane has this id already. Leave it out to have one made.");
    }
  }

  private void title(String place, LaneDraft lane) {
    Optional<String> title = titleOf(lane);
    if (title.isEmpty()) {
      if (lane.id() == null || !CommonLane.names(lane.id())) {
        add(place + ", title", "This lane needs a title.");
      }
      return;
    }
    Optional<TextFlaw> flaw = LaneSpec.TITLE.flawOf(title.get());
    if (flaw.isPresent()) {
      add(place + ", title", titleFault(flaw.get()));
    } else if (!titles.add(title.get().toLowerCase(Locale.ROOT))) {
      add(place + ", title", "Another lane has this title already. Please choose another one.");
    }
  }

  private void cardType(String place, LaneDraft lane) {
    if (lane.cardType() == null) {
      add(place + ", cardType", "Please choose what kind of cards this lane is for.");
    } else if (!CARD_TYPES.contains(lane.cardType())) {
      add(
          place + ", cardType",
          "There is no such card type; known are %s."
              .formatted(
                  Arrays.stream(CardType.values())
                      .map(CardType::name)
                      .collect(Collectors.joining(", "))));
    }
  }

  private static String nameFault(TextFlaw flaw) {
    return switch (flaw) {
      case EMPTY, TOO_SHORT -> "A template needs a name.";
      case TOO_LONG ->
          "This name has more than %d characters. Please shorten it.".formatted(NAME.max());
      case BROKEN_CHARACTER, CONTROL_CHARACTER ->
          "This name has a line break or a character that cannot be seen. Please type it again.";
    };
  }

  private static String titleFault(TextFlaw flaw) {
    return flaw == TextFlaw.TOO_LONG
        ? "This title has more than %d characters. Please shorten it."
            .formatted(LaneSpec.TITLE.max())
        : "This title has a line break or a character that cannot be seen. Please type it again.";
  }

  private void add(String where, String detail) {
    faults.add(new Fault(where, detail));
  }
}
