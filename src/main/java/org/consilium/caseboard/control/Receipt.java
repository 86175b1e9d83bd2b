package org.consilium.caseboard.control;

import java.util.Arrays;

/**
 * That an operation is stored.
 *
 * @param seq its place in the order
 * @param hash of who sent what
 */
record Receipt(long seq, byte[] hash) {

  /** Whether the operation is the one that was stored, sent again. */
  boolean isFor(PendingOp op) {
    return Arrays.equals(hash, op.hash());
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Receipt receipt
        && seq == receipt.seq
        && Arrays.equals(hash, receipt.hash);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hash);
  }

  @Override
  public String toString() {
    return "receipt " + seq;
  }
}
