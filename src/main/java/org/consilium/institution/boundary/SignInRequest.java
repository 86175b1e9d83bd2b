package org.consilium.institution.boundary;

/** E-mail and password. */
public record SignInRequest(String email, String password) {}
