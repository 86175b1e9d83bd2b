package org.consilium.exercise.entity;

import java.util.UUID;

/** An option as students see it before the reveal. */
public record OpenOption(UUID id, String letter, String text) {

  /** Without anything that it is worth. */
  public static OpenOption of(ExerciseOption option) {
    return new OpenOption(option.id(), option.letter(), option.text());
  }
}
