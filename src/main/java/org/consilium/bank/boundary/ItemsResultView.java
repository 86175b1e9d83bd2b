package org.consilium.bank.boundary;

/** How many items a file added. */
public record ItemsResultView(int added) {}
