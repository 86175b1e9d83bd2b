package org.consilium.teaming.entity.rules;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.ToIntFunction;

/**
 * The share of one team in what is left, as a flow from disciplines to schools through the cells;
 * everything that flows is bounded by its own quotient, rounded down and up.
 */
final class EvenShare {

  private static final int ALL = 0;
  private static final int TEAM = 1;

  private final int teams;
  private final BoundedFlow flow = new BoundedFlow();

  private EvenShare(int teams) {
    this.teams = teams;
  }

  /**
   * How many of each cell the next team gets.
   *
   * @param cells in the order in which equally good shares are tried
   * @param size how many are left in a cell
   * @param teams how many teams are still to be filled, the next one included
   */
  static Map<Cell, Integer> of(List<Cell> cells, ToIntFunction<Cell> size, int teams) {
    return new EvenShare(teams).share(cells, size);
  }

  private Map<Cell, Integer> share(List<Cell> cells, ToIntFunction<Cell> size) {
    Map<String, Integer> disciplines = totals(cells, Cell::discipline, size);
    Map<UUID, Integer> institutions = totals(cells, Cell::institution, size);
    Map<String, Integer> disciplineNodes = nodes(disciplines, TEAM + 1);
    Map<UUID, Integer> institutionNodes = nodes(institutions, TEAM + 1 + disciplines.size());
    Map<Cell, Integer> edges = new LinkedHashMap<>();
    for (Cell cell : cells) {
      int from = disciplineNodes.get(cell.discipline());
      int to = institutionNodes.get(cell.institution());
      edges.put(cell, edge(from, to, size.applyAsInt(cell)));
    }
    disciplines.forEach((value, total) -> edge(ALL, disciplineNodes.get(value), total));
    institutions.forEach((value, total) -> edge(institutionNodes.get(value), TEAM, total));
    edge(TEAM, ALL, cells.stream().mapToInt(size).sum());
    flow.solve();
    edges.replaceAll((cell, edge) -> flow.through(edge));
    return edges;
  }

  private int edge(int from, int to, int total) {
    return flow.edge(from, to, total / teams, (total + teams - 1) / teams);
  }

  private static <T> Map<T, Integer> totals(
      List<Cell> cells, Function<Cell, T> group, ToIntFunction<Cell> size) {
    Map<T, Integer> totals = new LinkedHashMap<>();
    cells.forEach(cell -> totals.merge(group.apply(cell), size.applyAsInt(cell), Integer::sum));
    return totals;
  }

  private static <T> Map<T, Integer> nodes(Map<T, Integer> totals, int first) {
    Map<T, Integer> nodes = new HashMap<>();
    totals.keySet().forEach(value -> nodes.put(value, first + nodes.size()));
    return nodes;
  }
}
