package org.consilium.casework.entity;

import java.time.Instant;
import java.util.List;

/** A disclosed stage with the parts that this student may see, and no trace of others. */
public record SeenStage(int number, String title, Instant disclosedAt, List<SeenPart> parts) {}
