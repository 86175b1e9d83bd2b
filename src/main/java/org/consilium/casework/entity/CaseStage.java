package org.consilium.casework.entity;

import java.util.List;

/** What is disclosed at once. */
public record CaseStage(String title, List<CasePart> parts) {}
