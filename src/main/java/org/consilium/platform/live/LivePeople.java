package org.consilium.platform.live;

import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Tells the socket who people are; the room of accounts implements it. */
public interface LivePeople {

  /** The people of these accounts; an account that is not there is left out. */
  List<LivePerson> people(Collection<UUID> accountIds);
}
