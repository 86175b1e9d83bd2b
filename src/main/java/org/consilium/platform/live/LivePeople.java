package org.consilium.platform.live;

import java.util.UUID;

/** Tells the socket who a person is; the room of accounts implements it. */
public interface LivePeople {

  /** The person of an account that is signed in. */
  LivePerson person(UUID accountId);
}
