package org.consilium.casework.boundary;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.consilium.casework.control.PrintedCase;
import org.consilium.casework.entity.CasePatient;
import org.consilium.casework.entity.CaseStage;
import org.consilium.platform.live.Nullable;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole case as staff print it, with who of each team gets which part. */
public record PrintedCaseView(
    String title,
    @Nullable @Schema(nullable = true) String summary,
    CasePatient patient,
    List<CaseStage> stages,
    List<PrintedTeamView> teams) {

  /**
   * Who of a team gets which part of a discipline; parts for all are not named.
   *
   * @param parts in the order of the case
   */
  public record PrintedTeamView(UUID teamId, List<HeldPartView> parts) {}

  /** Who gets a part. */
  public record HeldPartView(UUID partId, Set<UUID> accountIds) {

    static HeldPartView of(Map.Entry<UUID, Set<UUID>> held) {
      return new HeldPartView(held.getKey(), held.getValue());
    }
  }

  static PrintedCaseView of(PrintedCase printed) {
    return new PrintedCaseView(
        printed.content().title(),
        printed.content().summary(),
        printed.content().patient(),
        printed.content().stages(),
        printed.holders().stream()
            .map(
                team ->
                    new PrintedTeamView(
                        team.teamId(),
                        team.members().entrySet().stream().map(HeldPartView::of).toList()))
            .toList());
  }
}
