package org.consilium.session.boundary;

/** A code as it was typed. */
public record JoinRequest(String code) {}
