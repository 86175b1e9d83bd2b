package org.consilium.casework.entity;

/** Something that everyone may know of the patient from the start. */
public record CaseFact(String label, String text) {}
