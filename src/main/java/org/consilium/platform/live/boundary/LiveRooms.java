package org.consilium.platform.live.boundary;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.consilium.platform.live.LiveRoom;

/** The rooms that have topics on the socket, found by their names. */
@ApplicationScoped
public class LiveRooms {

  @Inject @Any private Instance<LiveRoom> found;
  private Map<String, LiveRoom> byName;

  @PostConstruct
  void gather() {
    byName = found.stream().collect(Collectors.toUnmodifiableMap(LiveRoom::name, room -> room));
  }

  LiveRoom of(Topic topic) {
    LiveRoom room = byName.get(topic.room());
    if (room == null) {
      throw Topic.unknown();
    }
    return room;
  }

  /** The names of all topics' rooms. */
  public Set<String> names() {
    return byName.keySet();
  }
}
