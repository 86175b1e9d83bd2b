package org.consilium.caseboard.boundary;

/** The place of the operation in the order of the board. */
public record OperationStored(long seq) {}
