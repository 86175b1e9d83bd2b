package org.consilium.caseboard.entity.rules;

import java.util.Collection;
import java.util.List;
import java.util.OptionalDouble;
import java.util.UUID;
import org.consilium.caseboard.entity.rules.card.CardCredit;

/**
 * Who has contributed to a board.
 *
 * @param members each of the team, in the order asked for, whether they contributed or not
 */
public record Participation(List<Contribution> members) {

  public Participation {
    members = List.copyOf(members);
  }

  /** Of these members, on the board as it is. */
  public static Participation of(BoardState board, Collection<UUID> team) {
    return new Participation(team.stream().map(member -> of(board, member)).toList());
  }

  private static Contribution of(BoardState board, UUID member) {
    int own = 0;
    int credits = 0;
    int comments = 0;
    for (BoardCard card : board.cards().values()) {
      own += isOwn(card, member) ? 1 : 0;
      credits += card.credits().contains(new CardCredit(member, true)) ? 1 : 0;
      comments += (int) card.comments().stream().filter(c -> c.author().equals(member)).count();
    }
    return new Contribution(
        member, own + credits, board.words().getOrDefault(member, 0), comments, credits);
  }

  private static boolean isOwn(BoardCard card, UUID member) {
    return card.author().equals(member) && card.credits().stream().noneMatch(CardCredit::accepted);
  }

  /**
   * How evenly the members contributed cards and comments, from 0 (one did everything) to 1 (all
   * did as much): Pielou's evenness {@code J' = -sum(p ln p) / ln S} over the S members of the team
   * with their shares p (E. C. Pielou, "The measurement of diversity in different types of
   * biological collections", J. Theor. Biol. 13, 1966). Nothing for fewer than two members or an
   * empty board.
   */
  public OptionalDouble evenness() {
    double all = members.stream().mapToInt(Contribution::weight).sum();
    if (members.size() < 2 || all == 0) {
      return OptionalDouble.empty();
    }
    double diversity =
        members.stream()
            .filter(member -> member.weight() > 0)
            .mapToDouble(member -> member.weight() / all)
            .map(share -> -share * Math.log(share))
            .sum();
    return OptionalDouble.of(Math.clamp(diversity / Math.log(members.size()), 0, 1));
  }
}
