package org.consilium.platform.database.control;

import java.sql.SQLException;
import java.util.Optional;
import javax.transaction.xa.XAException;
import javax.transaction.xa.XAResource;
import javax.transaction.xa.Xid;

/** A line as the transaction manager sees it: it commits alone or not at all. */
final class LineResource implements XAResource {

  private final OpenLine line;
  private SQLException refusal;

  LineResource(OpenLine line) {
    this.line = line;
  }

  /** Asked only where something else takes part: the two could not be kept together. */
  @Override
  public int prepare(Xid xid) throws XAException {
    throw new XAException(XAException.XA_RBROLLBACK);
  }

  /**
   * Whether it is stored when this fails, nobody knows; whoever needs to looks there. The manager
   * takes it for undone then, which the line sees to. What the database said is not handed on: the
   * manager would write it into the log, and it may quote what was to be stored.
   */
  @Override
  public void commit(Xid xid, boolean onePhase) throws XAException {
    try {
      line.commit();
    } catch (SQLException e) {
      refusal = e;
      throw new XAException(XAException.XA_RBROLLBACK);
    }
  }

  /** Why the commit failed, if that was why. */
  Optional<SQLException> refusal() {
    return Optional.ofNullable(refusal);
  }

  @Override
  public void rollback(Xid xid) {
    line.forget(); // the line gives its connection up, and what was done on it goes with that
  }

  @Override
  public boolean isSameRM(XAResource other) {
    return other == this;
  }

  @Override
  public Xid[] recover(int flag) {
    return new Xid[0];
  }

  @Override
  public int getTransactionTimeout() {
    return 0;
  }

  @Override
  public boolean setTransactionTimeout(int seconds) {
    return false;
  }

  @Override
  public void start(Xid xid, int flags) {
    // the connection has been in a transaction since the last one ended
  }

  @Override
  public void end(Xid xid, int flags) {
    // nothing is sent before the commit
  }

  @Override
  public void forget(Xid xid) {
    // nothing is remembered
  }
}
