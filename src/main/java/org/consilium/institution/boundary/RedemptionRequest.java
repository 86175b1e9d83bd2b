package org.consilium.institution.boundary;

/** A one-time sign-in code and the password the person chooses. */
public record RedemptionRequest(String code, String password) {}
