package org.consilium.teaming.boundary;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * How many of a kind are in a team.
 *
 * @param key a discipline's code, or a school's short name
 */
public record CountView(String key, int count) {

  static List<CountView> of(Stream<String> keys) {
    return keys.collect(groupingBy(key -> key, TreeMap::new, counting())).entrySet().stream()
        .map(entry -> new CountView(entry.getKey(), entry.getValue().intValue()))
        .toList();
  }
}
