package org.consilium.caseboard.boundary;

import org.consilium.caseboard.entity.rules.BoardOp;
import org.consilium.platform.live.LiveCommand;

/** What a member asks of the board. */
public sealed interface BoardCommand extends LiveCommand {

  /** Do this; the id of the message is the operation's. */
  record Operate(BoardOp op) implements BoardCommand {}
}
