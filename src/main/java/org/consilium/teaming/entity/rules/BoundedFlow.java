package org.consilium.teaming.entity.rules;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;

/**
 * A circulation in whole numbers through edges with lower and upper bounds. Each lower bound is
 * sent at once; what a node then has too much is led to nodes that have too little, along shortest
 * augmenting paths (Edmonds and Karp, 1972).
 */
final class BoundedFlow {

  private static final int NONE = -1;

  private final List<List<Integer>> edgesFrom = new ArrayList<>();
  private final List<Integer> targets = new ArrayList<>();
  private final List<Integer> room = new ArrayList<>();
  private final List<Integer> lowest = new ArrayList<>();
  private final List<Integer> surplus = new ArrayList<>();

  /** Adds an edge between two nodes, which are numbered from 0, and returns the edge's number. */
  int edge(int from, int to, int least, int most) {
    while (edgesFrom.size() <= Math.max(from, to)) {
      edgesFrom.add(new ArrayList<>());
      surplus.add(0);
    }
    int number = targets.size();
    add(from, to, most - least);
    add(to, from, 0); // the way back, edge number ^ 1
    lowest.add(least);
    change(to, least);
    change(from, -least);
    return number;
  }

  /**
   * Finds a circulation within all bounds.
   *
   * @throws IllegalStateException when there is none
   */
  void solve() {
    for (int node = 0; node < surplus.size(); node++) {
      while (surplus.get(node) > 0) {
        lead(node);
      }
    }
  }

  /** What flows through an edge. */
  int through(int edge) {
    return lowest.get(edge / 2) + room.get(edge ^ 1);
  }

  private void add(int from, int to, int most) {
    edgesFrom.get(from).add(targets.size());
    targets.add(to);
    room.add(most);
  }

  /** Leads surplus from a node to the nearest one that lacks some. */
  private void lead(int source) {
    int[] reachedBy = new int[surplus.size()];
    Arrays.fill(reachedBy, NONE);
    int sink = nearestLacking(source, reachedBy);
    int amount = Math.min(surplus.get(source), -surplus.get(sink));
    for (int node = sink; node != source; node = targets.get(reachedBy[node] ^ 1)) {
      amount = Math.min(amount, room.get(reachedBy[node]));
    }
    for (int node = sink; node != source; node = targets.get(reachedBy[node] ^ 1)) {
      room.set(reachedBy[node], room.get(reachedBy[node]) - amount);
      room.set(reachedBy[node] ^ 1, room.get(reachedBy[node] ^ 1) + amount);
    }
    change(source, -amount);
    change(sink, amount);
  }

  private void change(int node, int amount) {
    surplus.set(node, surplus.get(node) + amount);
  }

  private int nearestLacking(int source, int[] reachedBy) {
    Deque<Integer> waiting = new ArrayDeque<>(List.of(source));
    while (!waiting.isEmpty()) {
      int node = waiting.remove();
      if (surplus.get(node) < 0) {
        return node;
      }
      for (int edge : edgesFrom.get(node)) {
        int target = targets.get(edge);
        if (room.get(edge) > 0 && reachedBy[target] == NONE && target != source) {
          reachedBy[target] = edge;
          waiting.add(target);
        }
      }
    }
    throw new IllegalStateException("no circulation keeps all bounds");
  }
}
