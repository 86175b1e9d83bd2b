package org.consilium.institution.boundary.research;

/** An answer to this version of the text. */
public record ConsentRequest(int version, boolean consents) {}
