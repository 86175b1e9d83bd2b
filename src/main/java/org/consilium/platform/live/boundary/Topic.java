package org.consilium.platform.live.boundary;

import java.util.UUID;
import org.consilium.platform.problem.DomainProblem;

/** A topic's name, {@code room/key}. */
record Topic(String room, UUID key) {

  static Topic parse(String text) {
    int slash = text == null ? -1 : text.indexOf('/');
    if (slash > 0) {
      try {
        return new Topic(text.substring(0, slash), UUID.fromString(text.substring(slash + 1)));
      } catch (IllegalArgumentException e) {
        throw unknown();
      }
    }
    throw unknown();
  }

  static DomainProblem unknown() {
    return DomainProblem.notFound("platform.unknown-topic", "There is no such live topic.");
  }

  @Override
  public String toString() {
    return room + "/" + key;
  }
}
