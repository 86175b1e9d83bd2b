package org.consilium.platform.live.boundary;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.consilium.platform.live.LiveRoom;

/** The rooms that have topics on the socket, found by their names. */
@ApplicationScoped
public class LiveRooms {

  @Inject @Any private Instance<LiveRoom> found;
  private final Map<String, LiveRoom> byName = new ConcurrentHashMap<>();

  LiveRoom of(Topic topic) {
    LiveRoom room = all().get(topic.room());
    if (room == null) {
      throw Topic.unknown();
    }
    return room;
  }

  /** The names of all topics' rooms. */
  public Set<String> names() {
    return all().keySet();
  }

  private Map<String, LiveRoom> all() {
    if (byName.isEmpty()) {
      found.forEach(room -> byName.put(room.name(), room));
    }
    return byName;
  }
}
